package ipsf;

/** This build of the library lacks the component that was needed; the message names it ({@link Library#has}). */
public final class UnsupportedException extends IpsfException {
    private static final long serialVersionUID = 1;

    UnsupportedException(String message) {
        super(message);
    }
}
