// The sheet in the browser's own store, so that it outlives a reload; unless that is switched off. Every tab reloads
// its own; a new one begins with the sheet of the tab that kept last.
const SHEET = "ipsf score sheet";
const OFF = "ipsf score sheet: not kept";

/** A browser may forbid its store to a page; then nothing is kept. */
function tried<Value>(use: () => Value, otherwise: Value): Value {
    try {
        return use();
    } catch {
        return otherwise;
    }
}

export function isKept(): boolean {
    return tried(() => localStorage.getItem(OFF) === null, false);
}

/** False where it could not be kept. */
export function keep(file: string): boolean {
    return tried(() => {
        sessionStorage.setItem(SHEET, file);
        localStorage.setItem(SHEET, file);
        return true;
    }, false);
}

export function kept(): string | null {
    return tried(() => sessionStorage.getItem(SHEET) ?? localStorage.getItem(SHEET), null);
}

/** Whether it would be there if the tab were closed now. */
export function outlivesTab(file: string): boolean {
    return tried(() => localStorage.getItem(SHEET) === file, false);
}

export function forget(): void {
    tried(() => sessionStorage.removeItem(SHEET), undefined);
    tried(() => localStorage.removeItem(SHEET), undefined);
}

/** What is wiped or switched in one tab is so in all; `switched` is told of the latter. */
export function followOtherTabs(switched: () => void): void {
    addEventListener("storage", ({ key, newValue }) => {
        if (key === SHEET && newValue === null) tried(() => sessionStorage.removeItem(SHEET), undefined);
        if (key === OFF) switched();
    });
}

export function setKept(on: boolean): void {
    tried(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")), undefined);
    if (!on) forget();
}
