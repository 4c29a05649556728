package ipsf;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The lowest and highest reachable level of every criterion of reviews, review by review. */
final class Levels {
    private final List<Integer> ids = new ArrayList<>();
    private final int count;
    final byte[] lows;
    final byte[] highs;

    Levels(int count, Edition edition) {
        this.count = count;
        edition.criteria().forEach(criterion -> ids.add(criterion.id()));
        lows = new byte[count * ids.size()];
        highs = new byte[count * ids.size()];
    }

    List<Integer> ids() {
        return ids;
    }

    int[] low(int criterion) {
        return column(lows, criterion);
    }

    int[] high(int criterion) {
        return column(highs, criterion);
    }

    LevelRange of(int review, int criterion) {
        int place = review * ids.size() + place(criterion);
        return new LevelRange(lows[place], highs[place]);
    }

    private int[] column(byte[] levels, int criterion) {
        int place = place(criterion);
        int[] column = new int[count];
        for (int review = 0; review < count; ++review) {
            column[review] = levels[review * ids.size() + place];
        }
        return column;
    }

    private int place(int criterion) {
        int place = ids.indexOf(criterion);
        if (place < 0) {
            throw new NoSuchElementException("there is no criterion " + criterion + "; give one of " + ids);
        }
        return place;
    }
}
