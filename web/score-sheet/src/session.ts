// What the page holds at a time: the sheet and its past, records, and what was refused last.
import { type History, Refused } from "ipsf";
import { tryOut } from "./library/comparing";
import { readRecords, teamsOn } from "./library/records";
import { editionOn, rulesOf } from "./library/rules";
import { type Action } from "./sheet/actions";
import { isEmpty, newSheet, type Sheet } from "./sheet/document";
import { fileOf, NotASheet, sheetOf } from "./sheet/file";
import { followOtherTabs, forget, isKept, keep, kept, setKept } from "./sheet/kept";
import { Store } from "./sheet/store";
import type { Trouble } from "./view/problems";
import { type Words, wordsOf } from "./words";
import { numberSaid } from "./words/said";

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

export class Session {
    readonly store: Store;
    records: Records | null = null;
    trouble: Trouble | null = null;
    /** What was opened last, in words. */
    said = "";
    reading = false;
    unsaved = false;
    keeps = isKept();
    #listeners = new Set<() => void>();

    constructor() {
        this.store = new Store(this.#keptSheet() ?? this.#newSheet());
        this.store.subscribe(() => this.#changed());
        followOtherTabs(() => this.#tell({ keeps: isKept() }));
    }

    get words(): Words {
        return wordsOf(this.store.sheet.language);
    }

    subscribe(listener: () => void): () => void {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    readonly act = (action: Action): void => this.store.act(action);

    /** Files that were dropped or chosen: each is opened as what its name says that it is. */
    readonly open = async (files: readonly File[]): Promise<void> => {
        if (!files.length) return;
        this.#tell({ trouble: null, said: "", reading: true });
        await seen();
        try {
            const one = files.length === 1 ? files[0]! : null;
            if (one && /\.toml$/i.test(one.name)) await this.#openEdition(one);
            else if (one && /\.json$/i.test(one.name)) await this.#openSheet(one, false);
            else if (files.every(({ name }) => /\.csv$/i.test(name))) await this.#openRecords(files);
            else if (one && /\.(sqlite3?|db)$/i.test(one.name)) await this.#openRecords(files);
            else this.#refuse({ title: this.words.problems.which, problems: [], count: 0, ofFile: false });
        } finally {
            this.#tell({ reading: false });
        }
    };

    readonly openOther = async (files: readonly File[]): Promise<void> => {
        for (const file of files) await this.#openSheet(file, true);
    };

    readonly removeRecords = (): void => {
        this.records?.part?.close();
        this.records?.history.close();
        this.#tell({ records: null });
    };

    readonly newSheet = (): void => {
        this.removeRecords();
        this.act({ do: "open", sheet: this.#newSheet() });
    };

    readonly setKept = (on: boolean): void => {
        setKept(on);
        if (on) keep(fileOf(this.store.sheet));
        this.#tell({ keeps: isKept() });
    };

    readonly wipe = (): void => {
        this.removeRecords();
        this.act({ do: "open", sheet: this.#newSheet() });
        this.store.forgetPast();
        forget();
        this.#tell({ unsaved: false });
    };

    readonly saved = (): void => this.#tell({ unsaved: false });

    readonly closeTrouble = (): void => this.#tell({ trouble: null });

    readonly forgetSaid = (): void => this.#tell({ said: "" });

    async #openEdition(file: File): Promise<void> {
        const toml = await file.text();
        const id = file.name.replace(/\.toml$/i, "");
        try {
            const rules = rulesOf({ id, toml });
            this.act({ do: "edition", to: { id: rules.edition.id, toml } });
            this.#tell({ said: this.words.start.read(file.name) });
        } catch (error) {
            this.#refusedBy(error, this.words.problems.edition(file.name), true);
        }
    }

    async #openSheet(file: File, beside: boolean): Promise<void> {
        try {
            const sheet = sheetOf(await file.text());
            tryOut(sheet);
            if (!beside) this.act({ do: "open", sheet });
            else this.act({ do: "add assessor", assessor: sheet.assessors[0] });
            const here = this.store.sheet;
            const other =
                beside &&
                (sheet.asOf !== here.asOf || sheet.edition.id !== here.edition.id || sheet.team !== here.team);
            const read = this.words.start.read(file.name);
            this.#tell({ said: other ? `${read} ${this.words.compare.otherDay}` : read, trouble: null });
        } catch (error) {
            const title = this.words.problems.sheet(file.name);
            if (!(error instanceof NotASheet)) return this.#refusedBy(error, title, true);
            const { newer, sheetAt } = this.words.problems;
            const said = error.newer ? newer : error.place ? sheetAt(error.place) : "";
            this.#refuse({ title, said, problems: [], count: 0, ofFile: true });
        }
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
            const rows = Object.values(history.rowCounts).reduce((sum, count) => sum + count, 0);
            this.#tell({ said: this.words.start.rows(numberSaid(rows, this.store.sheet.language)) });
        } catch (error) {
            this.#refusedBy(error, this.words.problems.records, false);
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

    /** An only team is the one that is meant. */
    #chooseTeam(): void {
        const teams = this.teams();
        if (teams.length === 1 && this.store.sheet.team !== teams[0])
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
    #refusedBy(error: unknown, title: string, ofFile: boolean): void {
        if (error instanceof Refused)
            return this.#refuse({ title, problems: error.problems, count: error.problemCount, ofFile });
        const { message } = error as Error;
        const problem = { table: "", row: 0, column: "", criterion: 0, rule: "", message };
        this.#refuse({ title, problems: [problem], count: 1, ofFile });
    }

    #refuse(trouble: Trouble): void {
        this.#tell({ trouble });
    }

    #changed(): void {
        this.#takePart();
        const { sheet } = this.store;
        if (this.keeps) keep(fileOf(sheet));
        this.#tell({ unsaved: !isEmpty(sheet) });
    }

    #tell(what: Partial<Pick<Session, "records" | "trouble" | "said" | "reading" | "unsaved" | "keeps">>): void {
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
