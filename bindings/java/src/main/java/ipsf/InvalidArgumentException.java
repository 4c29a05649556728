package ipsf;

/** An argument that the library does not accept: a mistake in the calling program. */
public final class InvalidArgumentException extends IpsfException {
    private static final long serialVersionUID = 1;

    InvalidArgumentException(String message) {
        super(message);
    }
}
