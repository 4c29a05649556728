package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.List;
import java.util.stream.Collectors;

/** What a team leader follows, by period, team and coach, each team's sum after its coaches. */
public final class Tracking extends Result<TrackingRow> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_tracking_free, Ipsf::ipsf_tracking_table,
            Ipsf::ipsf_tracking_json, Ipsf::ipsf_tracking_text, Ipsf::ipsf_tracking_xlsx,
            Ipsf::ipsf_tracking_html);

    private Tracking(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Makes the tracking table (docs/tracking.md).
     *
     * @param history the caseload
     * @param options the days, and what is other than usual
     * @return the table
     * @throws RefusedException for a day or goal out of range, an unknown team, a last day that the edition does not
     *     cover
     */
    public static Tracking of(History history, TrackingOptions options) {
        Structs.TrackingOptions struct = options.struct();
        return options.withEdition(edition -> edition.use(by -> history.use(of -> new Tracking(
                Calls.make((out, error) -> Ipsf.ipsf_tracking_new(by, of, struct, out, error))))));
    }

    /**
     * All of it as CSV (docs/tracking.md).
     *
     * @param language of the header
     * @param csvFor whom it is for
     * @return one line for each row
     */
    public String csv(Language language, CsvFor csvFor) {
        return Forms.csv(this, language, csvFor, Ipsf::ipsf_tracking_csv);
    }

    /**
     * The teams' sums alone.
     *
     * @return the rows without a coach
     */
    public List<TrackingRow> sums() {
        return stream().filter(row -> row.coach() == null).collect(Collectors.toList());
    }

    @Override
    List<TrackingRow> read() {
        return rows("rows", TrackingRow::new);
    }
}
