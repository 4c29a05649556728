package ipsf;

import java.util.Map;

/** The edition that reviews were made with. */
public final class EditionUsed extends EditionUsedColumns {
    private final Texts whatIf;

    EditionUsed(Cells table, int row) {
        super(table, row);
        String english = table.text("what_if_en", row);
        whatIf = english == null ? null : new Texts(table.text("what_if_fi", row), english);
    }

    /**
     * The rules that were changed, in words ({@link Edition#withChanges}).
     *
     * @return null: none
     */
    public Texts whatIf() {
        return whatIf;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("whatIf", whatIf);
    }
}
