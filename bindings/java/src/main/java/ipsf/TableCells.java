package ipsf;

/** The cells of a table of the library, which is closed with them. */
final class TableCells extends Cells {
    private final Table table;

    TableCells(Table table) {
        this.table = table;
    }

    @Override
    int rowCount() {
        return table.rowCount();
    }

    @Override
    Object cell(String column, int row) {
        return table.cell(column, row);
    }

    @Override
    public void close() {
        table.close();
    }
}
