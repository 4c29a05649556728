// What the page holds at a time: the sheet and its past, records, and what was refused last.
import { type History, Refused } from "ipsf";
import { tryOut } from "./library/comparing";
import { faultsOf } from "./library/file_faults";
import { knownItems, unknownItems } from "./library/known_items";
import { readRecords, teamsOn } from "./library/records";
import { editionOn, rulesOf } from "./library/rules";
import { type Action } from "./sheet/actions";
import { type Assessor, isEmpty, newSheet, type Sheet } from "./sheet/document";
import { fileOf, NotASheet, sheetOf } from "./sheet/file";
import {
    canKeep,
    followOtherTabs,
    forget,
    isKept,
    keep,
    keepRecords,
    kept,
    keptRecords,
    setKept,
} from "./sheet/kept";
import { differences, meet } from "./sheet/other_sheet";
import { Store } from "./sheet/store";
import type { Trouble } from "./view/problems";
import { type Said, wordsOf } from "./words";
import { daySaid, numberSaid } from "./words/said";

/** When the page was drawn as it is: the library, which answers at once and not in between, may take its time then. */
function seen(): Promise<unknown> {
    const drawn = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const hidden = new Promise((done) => setTimeout(done, 200)); // a page that nobody looks at is not drawn
    return Promise.race([drawn, hidden]);
}

export interface Records {
    /** All that was read, for what is handed over. */
    readonly history: History;
    /** What the team of the sheet needs, which every keystroke is scored by; null without such a team. */
    readonly part: History | null;
    readonly team: string;
    readonly files: readonly string[];
}

/** What the page asks before it goes on. */
export interface Question {
    readonly says: Said;
    readonly choices: readonly { readonly says: Said; readonly do: () => void }[];
}

/** True until the next thing is typed. */
const WIPED: Said = ({ start }) => start.wiped;

/** The records that a new sheet put away, which undo brings back with the sheet that they belong to. */
interface PutAway {
    readonly before: Sheet;
    readonly after: Sheet;
    readonly records: Records;
}

export class Session {
    readonly store: Store;
    records: Records | null = null;
    /** Files of the records that the sheet was filled in with before the page was opened anew. */
    missing: readonly string[] = [];
    trouble: Trouble | null = null;
    question: Question | null = null;
    /** What was done last. */
    said: Said | null = null;
    reading = false;
    unsaved = false;
    keeps = isKept();
    /** Whether the browser has the sheet as it is; true as long as it is not to keep it. */
    keptWell = canKeep();
    /** The page is being put on paper. */
    printing = false;
    #putAway: PutAway | null = null;
    #savedAs: string | null = null;
    #listeners = new Set<() => void>();

    constructor() {
        const kept = this.#keptSheet();
        if (kept) this.missing = keptRecords();
        this.store = new Store(kept ?? this.#newSheet());
        this.unsaved = !isEmpty(this.store.sheet);
        this.store.subscribe(() => this.#changed());
        followOtherTabs(() => this.#tell({ keeps: isKept() }));
    }

    subscribe(listener: () => void): () => void {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    readonly act = (action: Action): void => this.store.act(action);

    /** Files that were dropped or chosen: each is opened as what its name says that it is. */
    readonly open = async (files: readonly File[]): Promise<void> => {
        if (!files.length) return;
        this.#tell({ trouble: null, question: null, said: null, reading: true });
        await seen();
        try {
            const one = files.length === 1 ? files[0]! : null;
            const nothing = { problems: [], count: 0, ofFile: false };
            if (this.store.sheet.whatIf) this.#refuse({ title: (words) => words.whatIf.locked, ...nothing });
            else if (one && /\.toml$/i.test(one.name)) await this.#openEdition(one);
            else if (one && /\.json$/i.test(one.name)) await this.#openSheet(one, false);
            else if (files.every(({ name }) => /\.csv$/i.test(name))) await this.#openRecords(files);
            else if (one && /\.(sqlite3?|db)$/i.test(one.name)) await this.#openRecords(files);
            else this.#refuse({ title: (words) => words.problems.which, ...nothing });
        } finally {
            this.#tell({ reading: false });
        }
    };

    readonly openOther = async (files: readonly File[]): Promise<void> => {
        this.#tell({ trouble: null, question: null, said: null });
        for (const file of files) await this.#openSheet(file, true);
    };

    readonly removeRecords = (): void => {
        this.#close(this.records);
        this.#close(this.#putAway?.records ?? null);
        this.#putAway = null;
        this.#tell({ records: null, missing: [] });
        keepRecords([]);
    };

    readonly newSheet = (): void => {
        const { records } = this;
        const before = this.store.sheet;
        this.#tell({ records: null, missing: [], question: null });
        this.act({ do: "open", sheet: this.#newSheet() });
        if (records) {
            records.part?.close();
            const earlier = this.#putAway?.records.history;
            if (earlier !== records.history) earlier?.close();
            const bare = { ...records, part: null, team: "" };
            this.#putAway = { before, after: this.store.sheet, records: bare };
        }
        this.#keepRecords();
    };

    readonly setKept = (on: boolean): void => {
        setKept(on);
        if (on) this.#keep(fileOf(this.store.sheet));
        this.#tell({ keeps: isKept(), keptWell: canKeep() });
    };

    readonly wipe = (): void => {
        this.removeRecords();
        this.act({ do: "open", sheet: this.#newSheet() });
        this.store.forgetPast();
        forget();
        this.#tell({ unsaved: false, question: null, said: WIPED });
    };

    readonly saved = (): void => {
        this.#savedAs = fileOf(this.store.sheet);
        this.#tell({ unsaved: false });
    };

    readonly print = (printing: boolean): void => this.#tell({ printing });

    readonly closeTrouble = (): void => this.#tell({ trouble: null });

    readonly forgetSaid = (): void => this.#tell({ said: null, question: null });

    async #openEdition(file: File): Promise<void> {
        const toml = await file.text();
        const id = file.name.replace(/\.toml$/i, "");
        try {
            const rules = rulesOf({ id, toml });
            this.act({ do: "edition", to: { id: rules.edition.id, toml } });
            this.#tell({ said: (words) => words.start.read(file.name) });
        } catch (error) {
            this.#refusedBy(error, (words) => words.problems.edition(file.name), true);
        }
    }

    async #openSheet(file: File, beside: boolean): Promise<void> {
        try {
            const sheet = sheetOf(await file.text());
            tryOut(sheet);
            if (beside) return this.#bring(sheet, file.name);
            this.act({ do: "open", sheet });
            this.saved();
            this.#tell({ missing: [] });
            this.#keepRecords();
            const unknown = this.#unknownIn(sheet.assessors, sheet);
            this.#tell({
                said: (words) =>
                    [words.start.read(file.name), unknown && words.start.unknown(unknown)].filter(Boolean).join(" "),
            });
        } catch (error) {
            const title: Said = (words) => words.problems.sheet(file.name);
            if (!(error instanceof NotASheet)) return this.#refusedBy(error, title, true);
            const { newer, place } = error;
            const said: Said = ({ problems }) => (newer ? problems.newer : place ? problems.sheetAt(place) : "");
            this.#refuse({ title, said, problems: [], count: 0, ofFile: true });
        }
    }

    /** The sheet of another assessor beside the own one, unless it is here or nobody knows whose it is. */
    #bring(sheet: Sheet, file: string): void {
        const [brought, ...others] = sheet.assessors;
        const met = meet(this.store.sheet, brought);
        const name = brought.name.trim();
        if (met.is === "here")
            return this.#tell({ said: ({ compare }) => compare.isHere(file, met.place === 0) });
        const add = (action: Action) => () => {
            const differing = differences(this.store.sheet, sheet);
            const unknown = this.#unknownIn([brought], sheet);
            this.act(action);
            const said: Said = ({ start, compare }, language) =>
                [
                    start.read(file),
                    others.length && compare.firstOnly(name),
                    unknown && start.unknown(unknown),
                    ...differing.map((what) =>
                        compare.other[what](
                            { date: daySaid(sheet.asOf, language), team: sheet.team, edition: sheet.edition.id }[what],
                        ),
                    ),
                ]
                    .filter(Boolean)
                    .join(" ");
            this.#tell({ said, question: null });
        };
        const beside = add({ do: "add assessor", assessor: brought });
        if (met.is === "new") return beside();
        const question: Question = {
            says: ({ compare }) => compare.namesake(name, met.place === 0),
            choices: [
                {
                    says: ({ compare }) => compare.replace,
                    do: add({ do: "replace assessor", assessor: met.place, by: brought }),
                },
                { says: ({ compare }) => compare.addBeside, do: beside },
                { says: ({ compare }) => compare.leave, do: () => this.#tell({ question: null }) },
            ],
        };
        this.#tell({ question });
    }

    /** How many answers are to what no edition asks. */
    #unknownIn(assessors: readonly Assessor[], { edition, agreed }: Sheet): number {
        const known = knownItems(rulesOf(edition).text);
        const all = [...assessors.map(({ answers }) => answers), agreed];
        return all.reduce((sum, answers) => sum + unknownItems(answers, known).length, 0);
    }

    async #openRecords(files: readonly File[]): Promise<void> {
        const bytes = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
        const named = new Map(files.map(({ name }, place) => [name, bytes[place]!]));
        try {
            const { edition } = rulesOf(this.store.sheet.edition);
            const history = readRecords(named, edition);
            this.removeRecords();
            this.#tell({ records: { history, part: null, team: "", files: files.map(({ name }) => name) } });
            this.#chooseTeam();
            this.#keepRecords();
            const rows = Object.values(history.rowCounts).reduce((sum, count) => sum + count, 0);
            this.#tell({ said: ({ start }, language) => start.rows(numberSaid(rows, language)) });
        } catch (error) {
            const faults = faultsOf(named, Object.keys(wordsOf("en").tables));
            const said: Said = ({ problems, tables }) => {
                const names = Object.keys(tables).join(", ");
                const ofFiles = faults.map(({ name, fault }) => problems.file[fault](name, names));
                return [problems.chosen([...named.keys()].join(", ")), ...ofFiles].join(" ");
            };
            this.#refusedBy(error, (words) => words.problems.records, false, said);
        }
    }

    /** Teams that there are on the date of the sheet. */
    teams(): string[] {
        if (!this.records) return [];
        const { edition, asOf } = this.store.sheet;
        try {
            return teamsOn(this.records.history, asOf, rulesOf(edition).edition);
        } catch (error) {
            if (error instanceof Refused) return [];
            throw error;
        }
    }

    /** A sheet of no team yet is of the only one. */
    #chooseTeam(): void {
        const teams = this.teams();
        if (teams.length === 1 && !this.store.sheet.team)
            this.act({ do: "head", field: "team", to: teams[0]!, typed: false });
        else this.#takePart();
    }

    #takePart(): void {
        const { records } = this;
        const { team } = this.store.sheet;
        if (!records || (records.team === team && records.part)) return;
        records.part?.close();
        let part: History | null = null;
        try {
            part = team ? records.history.part([team]) : null;
        } catch (error) {
            if (!(error instanceof Refused)) throw error;
        }
        this.#tell({ records: { ...records, part, team } });
    }

    /** What a file asks for is refused, or more than the library takes at all. */
    #refusedBy(error: unknown, title: Said, ofFile: boolean, said?: Said): void {
        const of = { title, ofFile, ...(said && { said }) };
        if (error instanceof Refused)
            return this.#refuse({ ...of, problems: error.problems, count: error.problemCount });
        const { message } = error as Error;
        const problem = { table: "", row: 0, column: "", criterion: 0, rule: "", message };
        this.#refuse({ ...of, problems: [problem], count: 1 });
    }

    #refuse(trouble: Trouble): void {
        this.#tell({ trouble });
    }

    #changed(): void {
        this.#takeBack();
        this.#takePart();
        const { sheet } = this.store;
        const file = fileOf(sheet);
        if (this.keeps) this.#keep(file);
        this.#tell({ unsaved: !isEmpty(sheet) && file !== this.#savedAs });
        if (this.said === WIPED) this.#tell({ said: null });
    }

    /** Records go and come with the sheet that they belong to. */
    #takeBack(): void {
        if (!this.#putAway) return;
        const { before, after, records } = this.#putAway;
        const { sheet } = this.store;
        if (sheet === before && !this.records) this.#tell({ records });
        else if (sheet === after && this.records?.history === records.history) this.#tell({ records: null });
        else return;
        this.#keepRecords();
    }

    #keep(file: string): void {
        const keptWell = keep(file);
        if (keptWell !== this.keptWell) this.#tell({ keptWell });
        this.#keepRecords();
    }

    #keepRecords(): void {
        if (this.keeps) keepRecords(this.records?.files ?? this.missing);
    }

    #close(records: Records | null): void {
        records?.part?.close();
        records?.history.close();
    }

    #tell(
        what: Partial<
            Pick<
                Session,
                | "records"
                | "missing"
                | "trouble"
                | "question"
                | "said"
                | "reading"
                | "unsaved"
                | "keeps"
                | "keptWell"
                | "printing"
            >
        >,
    ): void {
        Object.assign(this, what);
        for (const listener of this.#listeners) listener();
    }

    #keptSheet(): Sheet | null {
        const text = this.keeps ? kept() : null;
        if (text === null) return null;
        try {
            const sheet = sheetOf(text);
            tryOut(sheet);
            return sheet;
        } catch {
            return null; // of another version of the page
        }
    }

    #newSheet(): Sheet {
        const language = navigator.language.startsWith("fi") ? "fi" : "en";
        const now = new Date();
        const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
            .map((part) => String(part).padStart(2, "0"))
            .join("-");
        return newSheet(language, today, editionOn(today) ?? "");
    }
}
