package vn.ocop.cli;

/** The forms in which tables are printed. */
enum TableFormat {
    TEXT,
    JSON,
    CSV
}
