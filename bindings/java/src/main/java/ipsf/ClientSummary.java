package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every episode with its jobs and studies, by team, coach, client and start. */
public final class ClientSummary extends Result<ClientEpisode> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_client_summary_free,
            Ipsf::ipsf_client_summary_table, Ipsf::ipsf_client_summary_json,
            Ipsf::ipsf_client_summary_text, Ipsf::ipsf_client_summary_xlsx,
            Ipsf::ipsf_client_summary_html);

    private ClientSummary(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Sums up every episode that had started by a day (docs/tracking.md).
     *
     * @param history the caseload
     * @param options the day, and what is other than usual
     * @return the episodes
     * @throws RefusedException for a day out of range and an unknown id
     */
    public static ClientSummary of(History history, ClientOptions options) {
        Structs.ClientSummaryOptions struct = options.struct();
        return history.use(of -> new ClientSummary(
                Calls.make((out, error) -> Ipsf.ipsf_client_summary_new(of, struct, out, error))));
    }

    /**
     * All of it as CSV (docs/tracking.md).
     *
     * @param language of the header
     * @param csvFor whom it is for
     * @return one line for each episode, job and study
     */
    public String csv(Language language, CsvFor csvFor) {
        return Forms.csv(this, language, csvFor, Ipsf::ipsf_client_summary_csv);
    }

    private <T> Map<String, List<T>> byEpisode(String name, Rows.Of<T> made) {
        Map<String, List<T>> byEpisode = new HashMap<>();
        try (Cells table = cells(name)) {
            for (int row = 0; row < table.rowCount(); ++row) {
                byEpisode.computeIfAbsent(table.text("episode_id", row), first -> new ArrayList<>())
                        .add(made.row(table, row));
            }
        }
        byEpisode.replaceAll((episode, rows) -> Collections.unmodifiableList(rows));
        return byEpisode;
    }

    @Override
    List<ClientEpisode> read() {
        Map<String, List<ClientJob>> jobs = byEpisode("jobs", ClientJob::new);
        Map<String, List<ClientStudy>> studies = byEpisode("studies", ClientStudy::new);
        return rows("episodes", (table, row) -> {
            String episode = table.text("episode_id", row);
            return new ClientEpisode(table, row, jobs.getOrDefault(episode, Collections.emptyList()),
                    studies.getOrDefault(episode, Collections.emptyList()));
        });
    }
}
