package ipsf;

/** The library could not get the memory it needs, or would pass the limit that it was given. */
public final class OutOfMemoryException extends IpsfException {
    private static final long serialVersionUID = 1;

    OutOfMemoryException(String message) {
        super(message);
    }
}
