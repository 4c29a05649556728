package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that the library holds until it is closed. Closing twice is nothing; using it afterwards throws
 * IllegalStateException. What is not closed is freed once it is collected, which may be late: close what is large. It
 * may be closed by one thread while another uses it, and is then freed after that use. Calls of several threads wait
 * for each other, but for those of editions and histories, which go on side by side.
 */
public abstract class Handle implements AutoCloseable {
    private final Owned owned;
    private final Reaper.Watch watch;
    private final ReentrantLock lock; // null: for any number of threads at once

    Handle(Pointer pointer, Consumer<PointerByReference> free, boolean shared) {
        owned = new Owned(pointer, free);
        lock = shared ? null : new ReentrantLock();
        watch = Reaper.watch(this, owned);
    }

    /** What the call gives that is handed the pointer. */
    final <T> T use(Function<Pointer, T> call) {
        Pointer pointer = owned.acquire();
        if (pointer == null) {
            throw new IllegalStateException("this " + getClass().getSimpleName() + " was closed; make another one");
        }
        try {
            return lock == null ? call.apply(pointer) : locked(call, pointer);
        } finally {
            owned.release();
        }
    }

    private <T> T locked(Function<Pointer, T> call, Pointer pointer) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("this " + getClass().getSimpleName()
                    + " is being used by the call that tells of its progress; use it after that call");
        }
        lock.lock();
        try {
            return call.apply(pointer);
        } finally {
            lock.unlock();
        }
    }

    /** The same of a handle that may be null, as then the pointer is. */
    static <T> T useOrNull(Handle handle, Function<Pointer, T> call) {
        return handle == null ? call.apply(null) : handle.use(call);
    }

    /** Frees what the library holds. */
    @Override
    public final void close() {
        watch.end();
        owned.close();
    }
}
