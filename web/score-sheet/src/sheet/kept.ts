// The sheet in the browser's own store, so that it outlives a reload; unless that is switched off.
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
        localStorage.setItem(SHEET, file);
        return true;
    }, false);
}

export function kept(): string | null {
    return tried(() => localStorage.getItem(SHEET), null);
}

export function forget(): void {
    tried(() => localStorage.removeItem(SHEET), undefined);
}

export function setKept(on: boolean): void {
    tried(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")), undefined);
    if (!on) forget();
}
