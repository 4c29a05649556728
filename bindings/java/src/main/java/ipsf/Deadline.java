package ipsf;

import ipsf.abi.Constants;
import ipsf.abi.Structs;
import java.util.List;
import java.util.Map;

/** Something that the client process asks for. */
public final class Deadline extends Data {
    private final String key;
    private final String subject;
    private final Texts title;
    private final String document;
    private final String place;
    private final List<Integer> criteria;
    private final boolean own;
    private final boolean isState;

    Deadline(Structs.ProcessDeadline struct) {
        key = Utf8.text(struct.key);
        subject = subject(struct.subject);
        title = new Texts(struct.titleFi, struct.titleEn);
        document = Utf8.text(struct.document);
        place = Utf8.text(struct.place);
        criteria = Structures.numbers(struct.criteria, struct.criterionCount);
        own = struct.own == Constants.TRUE;
        isState = struct.isState == Constants.TRUE;
    }

    /**
     * Its key.
     *
     * @return as "meet_after_start"
     */
    public String key() {
        return key;
    }

    /**
     * Whose it is.
     *
     * @return "client", "coach" or "team"
     */
    public String subject() {
        return subject;
    }

    /**
     * Its title.
     *
     * @return in both languages
     */
    public Texts title() {
        return title;
    }

    /**
     * The source.
     *
     * @return what document says it
     */
    public String document() {
        return document;
    }

    /**
     * The place in the source.
     *
     * @return as "criterion 23"
     */
    public String place() {
        return place;
    }

    /**
     * The criteria that ask for it.
     *
     * @return ids; may be empty
     */
    public List<Integer> criteria() {
        return criteria;
    }

    /**
     * Whether it is a value that no source prints.
     *
     * @return true when the edition settles it
     */
    public boolean own() {
        return own;
    }

    /**
     * Whether it has to hold every day, and is listed while it is broken.
     *
     * @return true of a state
     */
    public boolean isState() {
        return isState;
    }

    private static String subject(int number) {
        switch (number) {
            case Constants.SUBJECT_CLIENT:
                return "client";
            case Constants.SUBJECT_COACH:
                return "coach";
            default:
                return "team";
        }
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("key", key);
        fields.put("subject", subject);
        fields.put("title", title);
        fields.put("document", document);
        fields.put("place", place);
        fields.put("criteria", criteria);
        fields.put("own", own);
        fields.put("isState", isState);
    }
}
