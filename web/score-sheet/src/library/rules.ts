// The edition of a sheet: the library's, and what it says.
import { Edition, Refused, Reviews } from "ipsf";
import type { Sheet, WhatIf } from "../sheet/document";
import { type EditionText, type Limit, textOf } from "./edition_text";
import { isNumbers } from "./limit_text";
import type { Problem } from "./problem";

export interface Rules {
    readonly edition: Edition;
    readonly text: EditionText;
    /** What `ipsf edition check` says of one that was dropped. */
    readonly findings: readonly Problem[];
}

const embedded = new Map<string, Rules>();

/** Throws `Refused`. */
export function rulesOf({ id, toml }: Sheet["edition"]): Rules {
    if (toml !== null) {
        const edition = Edition.read(toml, `${id}.toml`);
        return { edition, text: textOf(edition), findings: edition.check() };
    }
    let rules = embedded.get(id);
    if (!rules) {
        const edition = Edition.embedded(id);
        rules = { edition, text: textOf(edition), findings: [] };
        embedded.set(id, rules);
    }
    return rules;
}

/** The built-in editions, the newest of the Finnish family first. */
export function embeddedRules(): Rules[] {
    return Edition.embeddedIds.map((id) => rulesOf({ id, toml: null }));
}

/** The id of the built-in edition of a family that covers a date; null where none does. */
export function editionOn(date: string, family?: string): string | null {
    try {
        const edition = Edition.forDate(date, family);
        const { id } = edition;
        edition.close();
        return id;
    } catch (error) {
        if (error instanceof Refused) return null;
        throw error;
    }
}

/** Why a limit is not tried: it is no number, or the library refuses it. */
export type LimitRefusal = "number" | "library";

export interface Changed {
    readonly edition: Edition;
    /** By place among the what-if's limits. */
    readonly refused: ReadonlyMap<number, LimitRefusal>;
}

/** The edition with the limits of a what-if; those that it refuses are left out. */
export function changedBy({ edition, text }: Rules, whatIf: WhatIf | null): Changed {
    const refused = new Map<number, LimitRefusal>();
    let changed = edition;
    whatIf?.limits.forEach(({ criterion, row, cell, to }, place) => {
        const original = limitsOf(text, criterion).find((each) => each.row === row && each.cell === cell);
        if (original && !isNumbers(to, original, text.inputs.get(cell))) return refused.set(place, "number");
        try {
            changed = changed.withChanges([{ ...(criterion && { criterion }), row, cell, to }]);
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
            refused.set(place, "library");
        }
        return undefined;
    });
    return { edition: changed, refused };
}

/** Of the totals for 0. */
function limitsOf(text: EditionText, criterion: number): readonly Limit[] {
    if (!criterion) return text.limits;
    return text.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)?.limits ?? [];
}

/** The edition's named choices, in force, by their keys: a limit may be one. */
export function namedChoices(edition: Edition, asOf: string): ReadonlyMap<string, string> {
    const made = Reviews.score(null, { asOf, edition, answers: {} });
    const table = made.table("choices");
    const choices = new Map(table.rows.map(({ key, value }) => [String(key), String(value)]));
    table.close();
    made.close();
    return choices;
}
