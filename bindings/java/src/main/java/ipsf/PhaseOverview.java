package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.Collections;
import java.util.List;

/** The clients of each team by phase, six rows for each, and the moves that the process refuses. */
public final class PhaseOverview extends Result<PhaseCount> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_phase_overview_free,
            Ipsf::ipsf_phase_overview_table, Ipsf::ipsf_phase_overview_json,
            Ipsf::ipsf_phase_overview_text, Ipsf::ipsf_phase_overview_xlsx,
            Ipsf::ipsf_phase_overview_html);

    private PhaseOverview(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Counts how many clients of each team are in each phase and for how long.
     *
     * @param history the caseload
     * @param options the day, and what is other than usual
     * @return the counts
     * @throws RefusedException for an edition without a client process, a history without a phases table, an unknown
     *     team
     */
    public static PhaseOverview of(History history, PhaseOptions options) {
        Structs.PhaseOverviewOptions struct = options.struct();
        return options.withEdition(edition -> edition.use(by -> history.use(of -> new PhaseOverview(
                Calls.make((out, error) -> Ipsf.ipsf_phase_overview_new(by, of, struct, out, error))))));
    }

    /**
     * All of it as CSV (docs/process.md).
     *
     * @param csvFor whom it is for
     * @return one line for each phase of a team and each refused move
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_phase_overview_csv);
    }

    /**
     * Moves of the past that the process does not allow.
     *
     * @return by team and episode
     */
    public List<RefusedMove> refused() {
        return Collections.unmodifiableList(rows("refused", RefusedMove::new));
    }

    @Override
    List<PhaseCount> read() {
        return rows("flow", PhaseCount::new);
    }
}
