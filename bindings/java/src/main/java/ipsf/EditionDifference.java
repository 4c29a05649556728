package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.util.List;

/** What differs between two editions, by kind, criterion, key and language; no rows when both say the same. */
public final class EditionDifference extends Result<EditionChange> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_edition_difference_free,
            Ipsf::ipsf_edition_difference_table, Ipsf::ipsf_edition_difference_json, Ipsf::ipsf_edition_difference_text,
            Ipsf::ipsf_edition_difference_xlsx, Ipsf::ipsf_edition_difference_html);

    private EditionDifference(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * What differs from one edition in another: limits, inputs, readings, choices, levels, deadlines, texts and cases,
     * each with its place. Comments, layout, and the order of lists that only their keys tell apart are no difference.
     *
     * @param before the first
     * @param after the second
     * @return the differences
     */
    public static EditionDifference of(Edition before, Edition after) {
        return before.use(first -> after.use(second -> new EditionDifference(
                Calls.make((out, error) -> Ipsf.ipsf_edition_difference_new(first, second, out, error)))));
    }

    /**
     * All of it as CSV (docs/editions.md).
     *
     * @param csvFor whom it is for
     * @return one line for each change
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_edition_difference_csv);
    }

    @Override
    List<EditionChange> read() {
        return rows("changes", EditionChange::new);
    }
}
