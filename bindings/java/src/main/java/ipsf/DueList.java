package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the client process asks for, and when: by the day it is due, then key and ids. */
public final class DueList extends Result<DueItem> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_due_list_free, Ipsf::ipsf_due_list_table,
            Ipsf::ipsf_due_list_json, Ipsf::ipsf_due_list_text, Ipsf::ipsf_due_list_xlsx,
            Ipsf::ipsf_due_list_html);

    private DueList(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Lists what is open, overdue and met.
     *
     * @param history the caseload
     * @param options the day, and what is other than usual
     * @return the list
     * @throws RefusedException for an edition without a client process, a day out of range or that the edition does not
     *     cover, an unknown id or key
     */
    public static DueList of(History history, DueOptions options) {
        Structs.DueOptions struct = options.struct();
        return options.withEdition(edition -> edition.use(by -> history.use(of -> new DueList(
                Calls.make((out, error) -> Ipsf.ipsf_due_list_new(by, of, struct, out, error))))));
    }

    /**
     * All of it as CSV (docs/process.md).
     *
     * @param csvFor whom it is for
     * @return one line for each item
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_due_list_csv);
    }

    /**
     * How many of each deadline asked for are on the list.
     *
     * @return by key, in the order of the edition
     */
    public Map<String, DueTotal> totals() {
        Map<String, DueTotal> totals = new LinkedHashMap<>();
        try (Cells table = cells("totals")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                totals.put(table.text("key", row), new DueTotal(table, row));
            }
        }
        return Collections.unmodifiableMap(totals);
    }

    @Override
    List<DueItem> read() {
        return rows("due", DueItem::new);
    }
}
