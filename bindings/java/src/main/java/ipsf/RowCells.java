package ipsf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cells of rows in memory: String, Long and Boolean, a day as in "2024-05-08". */
final class RowCells extends Cells {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    void add(Map<String, Object> row) {
        rows.add(row);
    }

    @Override
    int rowCount() {
        return rows.size();
    }

    @Override
    Object cell(String column, int row) {
        return rows.get(row).get(column);
    }

    @Override
    LocalDate day(String column, int row) {
        String day = text(column, row);
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public void close() {}
}
