package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Which episodes to sum up: a day, and what is other than all. */
public final class ClientOptions {
    private final int asOf;
    private List<String> teams = Collections.emptyList();
    private List<String> coaches = Collections.emptyList();
    private List<String> clients = Collections.emptyList();

    private ClientOptions(LocalDate asOf) {
        this.asOf = Days.of("asOf", asOf);
    }

    /**
     * Every episode that had started by a day.
     *
     * @param asOf the day; nothing after it is looked at
     * @return new options
     */
    public static ClientOptions on(LocalDate asOf) {
        return new ClientOptions(asOf);
    }

    /**
     * Looks at these teams instead of all.
     *
     * @param teams ids
     * @return these options
     */
    public ClientOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /**
     * Sums up those of these coaches instead of all.
     *
     * @param coaches ids
     * @return these options
     */
    public ClientOptions coaches(String... coaches) {
        this.coaches = Ids.some("coaches", coaches);
        return this;
    }

    /**
     * Sums up those of these clients instead of all.
     *
     * @param clients ids
     * @return these options
     */
    public ClientOptions clients(String... clients) {
        this.clients = Ids.some("clients", clients);
        return this;
    }

    Structs.ClientSummaryOptions struct() {
        Structs.ClientSummaryOptions struct = new Structs.ClientSummaryOptions();
        struct.setAutoRead(false);
        struct.asOf = asOf;
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        struct.coaches = Lent.texts("coaches", coaches);
        struct.coachCount = coaches.size();
        struct.clients = Lent.texts("clients", clients);
        struct.clientCount = clients.size();
        return struct;
    }
}
