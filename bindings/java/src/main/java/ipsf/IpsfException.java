package ipsf;

/** Something went wrong in the library; each of its classes says what. */
public class IpsfException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IpsfException(String message) {
        super(message);
    }
}
