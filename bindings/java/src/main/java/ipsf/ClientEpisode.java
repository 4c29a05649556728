package ipsf;

import java.util.List;
import java.util.Map;

/** An episode as it is known on a day. */
public final class ClientEpisode extends EpisodeRowColumns {
    private final List<ClientJob> jobs;
    private final List<ClientStudy> studies;

    ClientEpisode(Cells table, int row, List<ClientJob> jobs, List<ClientStudy> studies) {
        super(table, row);
        this.jobs = jobs;
        this.studies = studies;
    }

    /**
     * Its jobs.
     *
     * @return by start
     */
    public List<ClientJob> jobs() {
        return jobs;
    }

    /**
     * Its studies.
     *
     * @return by start
     */
    public List<ClientStudy> studies() {
        return studies;
    }

    /**
     * Whether an employer has been met in person.
     *
     * @return null without a contacts table
     */
    public Boolean met() {
        return employerMeeting().equals("unknown") ? null : (Boolean) employerMeeting().equals("met");
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("jobs", jobs);
        fields.put("studies", studies);
    }
}
