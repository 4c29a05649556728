package ipsf;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/** Frees what handles own that were collected without being closed. Its thread is there while there are handles. */
final class Reaper {
    /** Kept as long as its handle is neither closed nor collected. */
    static final class Watch extends PhantomReference<Handle> {
        private final Owned owned;

        private Watch(Handle handle, Owned owned) {
            super(handle, COLLECTED);
            this.owned = owned;
        }

        /** The handle frees what it owns itself. */
        void end() {
            synchronized (WATCHES) {
                WATCHES.remove(this);
            }
            clear();
        }
    }

    private static final long IDLE_MILLISECONDS = 5000;
    private static final ReferenceQueue<Handle> COLLECTED = new ReferenceQueue<>();
    private static final Set<Watch> WATCHES = new HashSet<>();
    private static boolean running;

    private Reaper() {}

    static Watch watch(Handle handle, Owned owned) {
        Watch watch = new Watch(handle, owned);
        synchronized (WATCHES) {
            WATCHES.add(watch);
            if (!running) {
                running = true;
                start();
            }
        }
        return watch;
    }

    /** How many handles are neither closed nor collected. */
    static int watched() {
        synchronized (WATCHES) {
            return WATCHES.size();
        }
    }

    private static void start() {
        Thread thread = new Thread(Reaper::run, "ipsf reaper");
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }

    private static void run() {
        while (true) {
            Watch watch = next();
            if (watch != null) {
                watch.end();
                watch.owned.close();
            } else if (hasEnded()) {
                return;
            }
        }
    }

    private static Watch next() {
        try {
            Reference<? extends Handle> collected = COLLECTED.remove(IDLE_MILLISECONDS);
            return (Watch) collected;
        } catch (InterruptedException nobodysBusiness) {
            return null;
        }
    }

    private static boolean hasEnded() {
        synchronized (WATCHES) {
            running = !WATCHES.isEmpty();
            return !running;
        }
    }
}
