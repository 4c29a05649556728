// The edition of a sheet: the library's, and what it says.
import { Edition, Refused } from "ipsf";
import type { Sheet, WhatIf } from "../sheet/document";
import { type EditionText, textOf } from "./edition_text";
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

export interface Changed {
    readonly edition: Edition;
    /** By place among the what-if's limits. */
    readonly refused: ReadonlyMap<number, string>;
}

/** The edition with the limits of a what-if; those that it refuses are left out. */
export function changedBy(edition: Edition, whatIf: WhatIf | null): Changed {
    const refused = new Map<number, string>();
    let changed = edition;
    whatIf?.limits.forEach(({ criterion, row, cell, to }, place) => {
        try {
            changed = changed.withChanges([{ ...(criterion && { criterion }), row, cell, to }]);
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
            refused.set(place, error.problems[0]?.message ?? error.message);
        }
    });
    return { edition: changed, refused };
}
