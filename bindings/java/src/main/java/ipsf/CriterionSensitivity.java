package ipsf;

import java.util.List;
import java.util.Map;

/** How far a criterion rests on what is unknown, and how far on choices. */
public final class CriterionSensitivity extends CriterionSensitivityColumns {
    private final List<String> choices;
    private final List<String> readings;

    CriterionSensitivity(Cells table, int row) {
        super(table, row);
        choices = table.words("choices", row);
        readings = table.words("readings", row);
    }

    /**
     * The choices that matter, alone or beside another value of another choice.
     *
     * @return their keys
     */
    public List<String> choices() {
        return choices;
    }

    /**
     * The readings that it cites: gaps of the document that the edition settles.
     *
     * @return their ids
     */
    public List<String> readings() {
        return readings;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("choices", choices);
        fields.put("readings", readings);
    }
}
