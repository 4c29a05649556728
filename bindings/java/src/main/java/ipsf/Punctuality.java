package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.List;

/** How much of what fell due was done in time, by team, then deadline in the order of the edition. */
public final class Punctuality extends Result<PunctualityRow> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_punctuality_free, Ipsf::ipsf_punctuality_table,
            Ipsf::ipsf_punctuality_json, Ipsf::ipsf_punctuality_text, Ipsf::ipsf_punctuality_xlsx,
            Ipsf::ipsf_punctuality_html);

    private Punctuality(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Counts how much of what fell due was met in time.
     *
     * @param history the caseload
     * @param options the days, and what is other than usual
     * @return a row for each team and deadline of which something fell due
     * @throws RefusedException for an edition without a client process, a day out of range or that the edition does not
     *     cover, an unknown id or key
     */
    public static Punctuality of(History history, PunctualityOptions options) {
        Structs.PunctualityOptions struct = options.struct();
        return options.withEdition(edition -> edition.use(by -> history.use(of -> new Punctuality(
                Calls.make((out, error) -> Ipsf.ipsf_punctuality_new(by, of, struct, out, error))))));
    }

    /**
     * All of it as CSV (docs/process.md).
     *
     * @param csvFor whom it is for
     * @return one line for each row
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_punctuality_csv);
    }

    @Override
    List<PunctualityRow> read() {
        return rows("punctuality", PunctualityRow::new);
    }
}
