"""What the functions of a result give, by the end of their names: the forms that every binding has."""

FORMS = {
    "json": "All of it as JSON (docs/json.md).",
    "csv": "All of it as CSV (docs/csv.md).",
    "text": "All of it for people.",
    "chart": "A swim-lane picture as SVG, a lane for each role and a column for each phase.",
    "xlsx": "All of it as a workbook of a spreadsheet, the bytes of an .xlsx file (docs/xlsx.md).",
    "html": "All of it as one HTML file, to be read, printed and filed (docs/html.md).",
    "dmn": "The decision tables as DMN 1.3, XML in UTF-8 (docs/dmn.md).",
    "dmn_tests": "The boundary cases as test cases for them, in the format of the DMN Technology Compatibility Kit.",
}
