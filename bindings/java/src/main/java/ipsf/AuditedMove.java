package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.Map;

/** A move that the history holds. */
public final class AuditedMove extends Data {
    private final LocalDate on;
    private final String table;
    private final long row;
    private final MoveAnswer answer;

    AuditedMove(Structs.AuditedMove struct) {
        on = LocalDate.ofEpochDay(struct.on);
        table = Utf8.text(struct.table);
        row = struct.row;
        answer = new MoveAnswer(struct.rule, struct.from, struct.to, struct.expected, struct.missing);
    }

    /**
     * The day.
     *
     * @return of an end the episode's last
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Where it is.
     *
     * @return "phases", or "episodes" for the end
     */
    public String table() {
        return table;
    }

    /**
     * The row of the table.
     *
     * @return from 1, the header of a CSV file being 1
     */
    public long row() {
        return row;
    }

    /**
     * What the process says of it.
     *
     * @return the answer
     */
    public MoveAnswer answer() {
        return answer;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("on", on);
        fields.put("table", table);
        fields.put("row", row);
        fields.put("answer", answer);
    }
}
