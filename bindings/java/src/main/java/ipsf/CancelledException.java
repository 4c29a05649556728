package ipsf;

/** The progress callback asked to stop. */
public final class CancelledException extends IpsfException {
    private static final long serialVersionUID = 1;

    CancelledException(String message) {
        super(message);
    }
}
