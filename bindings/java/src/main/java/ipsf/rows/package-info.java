/** The rows that a history is built of ({@link ipsf.HistoryBuilder}); docs/history.md says what each table holds. */
package ipsf.rows;
