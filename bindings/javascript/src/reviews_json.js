// The tables of reviews (docs/tables.md) out of their JSON (docs/json.md), which nests what they join.
import { RowCells } from "./row_cells.js";

/** @typedef {Record<string, any>} Json */

const TABLES = [
    "made_with",
    "choices",
    "warnings",
    "reviews",
    "totals",
    "parts",
    "criteria",
    "readings",
    "inputs",
    "records",
    "changes",
];

/**
 * The tables by their names; the same that the library gives of the reviews that the JSON is of. What is missing there
 * or of another type is a TypeError or a RangeError.
 * @param {string} text
 * @returns {Record<string, RowCells>}
 */
export function tablesOf(text) {
    const tables = Object.fromEntries(TABLES.map((name) => [name, new RowCells()]));
    const all = JSON.parse(text);
    const edition = there(all, "edition");
    tables.made_with.add({
        ...flat(edition),
        library: there(all, "library"),
        edition_id: there(edition, "id"),
        out_of_date: edition.out_of_date ?? false,
    });
    for (const [key, value] of Object.entries(there(all, "choices"))) tables.choices.add({ key, value });
    for (const warning of warningsOf(all)) tables.warnings.add(warning);
    for (const review of listed(there(all, "reviews"))) addReview(tables, review, edition.what_if?.en ?? null);
    // All reviews are by the same edition.
    for (const { id, readings } of all.reviews[0]?.criteria ?? [])
        for (const reading of listed(readings)) tables.readings.add({ criterion: id, reading });
    return tables;
}

/**
 * @param {Json} all
 * @returns {Json[]}
 */
function warningsOf(all) {
    const named = listed(all.named_warnings ?? []);
    return Object.entries(there(all, "warnings")).flatMap(([kind, count]) => {
        const ofKind = named.filter((warning) => warning.kind === kind);
        const unnamed = ofKind.reduce((rest, warning) => rest - warning.count, count);
        const rows = ofKind.map(({ rows: [row, other_row] = [], ...warning }) => ({ ...warning, row, other_row }));
        return unnamed > 0 ? [{ kind, count: unnamed }, ...rows] : rows;
    });
}

/**
 * @param {Record<string, RowCells>} tables
 * @param {Json} review
 * @param {string | null} whatIf
 */
function addReview(tables, review, whatIf) {
    const of = { team_id: review.team, as_of: there(review, "as_of") };
    tables.reviews.add({
        ...of,
        from: there(review, "from"),
        months: there(review, "months"),
        out_of_date: review.out_of_date ?? false,
        what_if: whatIf,
    });
    for (const [scale, total] of Object.entries(review.scales ?? { "": review })) {
        listed(there(total, "levels"));
        tables.totals.add({ ...of, ...flat(total), scale });
    }
    for (const part of ["section", "principle"])
        for (const [key, sum] of Object.entries(there(review, `${part}s`)))
            tables.parts.add({ ...of, ...flat(sum), part, key });
    for (const criterion of listed(there(review, "criteria"))) addCriterion(tables, of, criterion);
}

/**
 * @param {Record<string, RowCells>} tables
 * @param {Json} review
 * @param {Json} criterion
 */
function addCriterion(tables, review, criterion) {
    const of = { ...review, criterion: there(criterion, "id") };
    tables.criteria.add({ ...of, ...flat(criterion), key: there(criterion, "key") });
    for (const [name, input] of Object.entries(there(criterion, "inputs"))) addInput(tables, of, name, input);
    for (const change of listed(criterion.next?.changes ?? []))
        tables.changes.add({ ...of, ...flat(change), kind: kindOf(change.now), now: written(change.now) });
}

/**
 * @param {Record<string, RowCells>} tables
 * @param {Json} criterion
 * @param {string} name
 * @param {Json} input
 */
function addInput(tables, criterion, name, input) {
    const of = { ...criterion, input: name };
    const measure = there(input, "source") === "measure" ? input : input.measure;
    tables.inputs.add({
        ...of,
        ...flat(input),
        kind: kindOf("numerator" in input ? input : input.value),
        value: written(input.value),
        answered_on: input.on,
        reason: measure?.reason,
    });
    for (const what of ["left_out", "counted"])
        for (const [kind, records] of Object.entries(measure?.[what] ?? {}))
            tables.records.add({ ...of, what, kind, records });
}

/**
 * Members as cells: of those that are objects theirs, by the names of both, "way_up_level"; of lists their words.
 * @param {Json} said
 * @returns {Json}
 */
function flat(said) {
    return Object.fromEntries(
        Object.entries(said).flatMap(([name, value]) =>
            isObject(value)
                ? Object.entries(value).map(([inner, cell]) => [`${name}_${inner}`, cellOf(cell)])
                : [[name, cellOf(value)]],
        ),
    );
}

/** @param {unknown} value */
function cellOf(value) {
    return Array.isArray(value) ? value.join(" ") : value;
}

/** @param {unknown} value */
function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * The kind of an input by its value.
 * @param {unknown} value
 */
function kindOf(value) {
    if (isObject(value)) return "measure";
    return typeof value === "boolean" ? "flag" : typeof value === "number" ? "count" : "choice";
}

/**
 * A flag, count or choice as an answer says it.
 * @param {unknown} value
 */
function written(value) {
    return value === null || value === undefined || isObject(value) ? null : String(value);
}

/**
 * @param {Json} of
 * @param {string} name
 */
function there(of, name) {
    const value = of[name];
    if (value === undefined || value === null) throw new TypeError(`there is no ${name}`);
    return value;
}

/**
 * @param {unknown} value
 * @returns {any[]}
 */
function listed(value) {
    if (!Array.isArray(value)) throw new TypeError("no list");
    return value;
}
