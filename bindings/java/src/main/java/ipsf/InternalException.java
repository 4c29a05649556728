package ipsf;

/** A mistake in the library; please report it. */
public final class InternalException extends IpsfException {
    private static final long serialVersionUID = 1;

    InternalException(String message) {
        super(message);
    }
}
