package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Callbacks;
import java.util.function.Supplier;

/** Hands progress from the library to a {@link Progress}. Nothing is thrown through the library. */
final class Reported implements Callbacks.Progress {
    private final Progress progress;
    private Throwable thrown;

    /** Of progress that may be null. */
    Reported(Progress progress) {
        this.progress = progress;
    }

    /** For the library; null where there is no progress to tell. */
    Callbacks.Progress callback() {
        return progress == null ? null : this;
    }

    /** What a call gives that tells its progress here; throws what the progress threw. */
    <T> T during(Supplier<T> call) {
        try {
            return call.get();
        } finally {
            if (thrown != null) {
                Reported.<RuntimeException>throwAgain(thrown);
            }
        }
    }

    @Override
    public int invoke(Pointer user, long done, long total) {
        if (thrown != null) {
            return 1;
        }
        try {
            return progress.report(done, total) ? 0 : 1;
        } catch (Throwable any) { // also errors, which must not pass through the library either
            thrown = any;
            return 1;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAgain(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
