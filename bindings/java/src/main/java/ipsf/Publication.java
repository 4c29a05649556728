package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The tables that {@link Series#publish} writes into a database, in memory: for tables of a lake or a database of your
 * own (docs/publish.md).
 */
public final class Publication extends Handle {
    private Publication(Pointer pointer) {
        super(pointer, Ipsf::ipsf_publication_free, false);
    }

    /**
     * Scores teams as {@link Series#score} does, lists what is due on the review dates, and tracks the months that end
     * in the period.
     *
     * @param history the caseload
     * @param options the dates, and what is other than usual
     * @param dueDays what is open and due at most so many days after a review date is listed, too: 0-3660
     * @return the tables
     * @throws RefusedException as scoring
     * @throws CancelledException when the progress asks to stop
     */
    public static Publication of(History history, SeriesOptions options, int dueDays) {
        Objects.requireNonNull(history, "history");
        return options.withEdition(edition -> new Publication(
                options.scored(edition, history, (used, of, answers, struct, out, error) ->
                        Ipsf.ipsf_publication_new(used, of, answers, struct, dueDays, out, error))));
    }

    /**
     * The names of the tables, in the order of docs/publish.md.
     *
     * @return as "reviews"
     */
    public static List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_published_table_count(); ++index) {
            tables.add(Utf8.text(Ipsf.ipsf_published_table_name(index)));
        }
        return Collections.unmodifiableList(tables);
    }

    /**
     * One of the tables.
     *
     * @param name one of {@link #tables}
     * @return the table, to be closed on its own
     */
    public Table table(String name) {
        return use(publication -> Table.of(Ipsf::ipsf_publication_table, publication, name));
    }
}
