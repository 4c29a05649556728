package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.function.Consumer;

/** The library's pointer behind a handle: freed once, when it is closed and no call uses it any more. */
final class Owned {
    private final Consumer<PointerByReference> free;
    private Pointer pointer;
    private int uses;
    private boolean closed;

    Owned(Pointer pointer, Consumer<PointerByReference> free) {
        this.pointer = pointer;
        this.free = free;
    }

    /** The pointer for a call, which has to release it; null when it is closed. */
    synchronized Pointer acquire() {
        if (closed) {
            return null;
        }
        ++uses;
        return pointer;
    }

    void release() {
        free(false);
    }

    void close() {
        free(true);
    }

    private void free(boolean closing) {
        Pointer last = null;
        synchronized (this) {
            uses -= closing ? 0 : 1;
            closed |= closing;
            if (closed && uses == 0) {
                last = pointer;
                pointer = null;
            }
        }
        if (last != null) {
            free.accept(new PointerByReference(last));
        }
    }
}
