package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Constants;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.List;

/** Calls of functions that may fail. */
final class Calls {
    /** A call, which is given where its error goes. */
    interface Call {
        int of(PointerByReference error);
    }

    /** A call that gives a handle, and is told where to put it. */
    interface Making {
        int of(PointerByReference out, PointerByReference error);
    }

    /** A call that lends a text and its length. */
    interface Lending {
        int of(PointerByReference text, long[] length, PointerByReference error);
    }

    private Calls() {}

    /** Throws what the call says. */
    static void check(Call call) {
        PointerByReference error = new PointerByReference();
        int status = call.of(error);
        if (status != Constants.OK) {
            try {
                throw thrown(status, error.getValue());
            } finally {
                Ipsf.ipsf_error_free(error);
            }
        }
    }

    static Pointer make(Making call) {
        PointerByReference out = new PointerByReference();
        check(error -> call.of(out, error));
        return out.getValue();
    }

    static String text(Lending call) {
        PointerByReference text = new PointerByReference();
        long[] length = new long[1];
        check(error -> call.of(text, length, error));
        return Utf8.text(text.getValue(), length[0]);
    }

    static byte[] bytes(Making call) {
        PointerByReference made = new PointerByReference(make(call));
        try {
            long[] length = new long[1];
            Pointer data = Ipsf.ipsf_bytes_data(made.getValue(), length);
            return data == null ? new byte[0] : data.getByteArray(0, Math.toIntExact(length[0]));
        } finally {
            Ipsf.ipsf_bytes_free(made);
        }
    }

    private static IpsfException thrown(int status, Pointer error) {
        String told = Utf8.text(Ipsf.ipsf_error_message(error));
        String message = told.isEmpty() ? Utf8.text(Ipsf.ipsf_status_name(status)) : told;
        switch (status) {
            case Constants.REFUSED:
                return new RefusedException(message, problems(error), Ipsf.ipsf_error_problem_count(error));
            case Constants.INVALID_ARGUMENT:
                return new InvalidArgumentException(message);
            case Constants.OUT_OF_MEMORY:
                return new OutOfMemoryException(message);
            case Constants.CANCELLED:
                return new CancelledException(message);
            case Constants.UNSUPPORTED:
                return new UnsupportedException(message);
            default:
                return new InternalException(message);
        }
    }

    private static List<Problem> problems(Pointer error) {
        List<Problem> problems = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_error_kept_count(error); ++index) {
            Structs.Problem struct = new Structs.Problem();
            Ipsf.ipsf_error_problem(error, index, struct);
            problems.add(new Problem(struct));
        }
        return problems;
    }
}
