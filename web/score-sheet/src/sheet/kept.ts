// The sheet in the browser's own store, so that it outlives a reload; unless that is switched off. Every tab reloads
// its own; a new one begins with the sheet of the tab that kept last. Of records their files' names alone are kept.
const SHEET = "ipsf score sheet";
const RECORDS = "ipsf score sheet: records";
const OFF = "ipsf score sheet: not kept";

/** A browser may forbid its store to a page; then nothing is kept. */
function tried<Value>(use: () => Value, otherwise: Value): Value {
    try {
        return use();
    } catch {
        return otherwise;
    }
}

/** Whether the browser has a store for the page at all. */
export function canKeep(): boolean {
    return tried(() => {
        localStorage.getItem(OFF);
        sessionStorage.getItem(SHEET);
        return true;
    }, false);
}

export function isKept(): boolean {
    return tried(() => localStorage.getItem(OFF) === null, false);
}

/** False where it could not be kept. */
export function keep(file: string): boolean {
    return keptAs(SHEET, file);
}

/** That the sheet was filled in with records of these files; of none, nothing. */
export function keepRecords(files: readonly string[]): void {
    if (files.length) keptAs(RECORDS, JSON.stringify(files));
    else remove(RECORDS);
}

function keptAs(key: string, text: string): boolean {
    return tried(() => {
        sessionStorage.setItem(key, text);
        localStorage.setItem(key, text);
        return true;
    }, false);
}

function remove(key: string): void {
    tried(() => sessionStorage.removeItem(key), undefined);
    tried(() => localStorage.removeItem(key), undefined);
}

export function kept(): string | null {
    return tried(() => sessionStorage.getItem(SHEET) ?? localStorage.getItem(SHEET), null);
}

/** Files of the records that the kept sheet was filled in with. */
export function keptRecords(): string[] {
    return tried(() => {
        const store = sessionStorage.getItem(SHEET) === null ? localStorage : sessionStorage;
        const files: unknown = JSON.parse(store.getItem(RECORDS) ?? "[]");
        return Array.isArray(files) ? files.map(String) : [];
    }, []);
}

/** Whether it would be there if the tab were closed now. */
export function outlivesTab(file: string): boolean {
    return tried(() => localStorage.getItem(SHEET) === file, false);
}

export function forget(): void {
    remove(SHEET);
    remove(RECORDS);
}

/** What is wiped or switched in one tab is so in all; `switched` is told of the latter. */
export function followOtherTabs(switched: () => void): void {
    addEventListener("storage", ({ key, newValue }) => {
        if (key === SHEET && newValue === null)
            for (const each of [SHEET, RECORDS]) tried(() => sessionStorage.removeItem(each), undefined);
        if (key === OFF) switched();
    });
}

export function setKept(on: boolean): void {
    tried(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")), undefined);
    if (!on) forget();
}
