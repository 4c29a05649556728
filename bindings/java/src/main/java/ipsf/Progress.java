package ipsf;

/** Told now and then how far a long call has come, on the thread that called. */
@FunctionalInterface
public interface Progress {
    /**
     * Tells how far it has come. What it throws ends the call, and is thrown by it.
     *
     * @param done never falls, and is at most total
     * @param total may grow
     * @return false to end the call with {@link CancelledException}
     */
    boolean report(long done, long total);
}
