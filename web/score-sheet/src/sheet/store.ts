// The sheet as it is, as it was, and who has to know.
import { type Action, after, fieldOf } from "./actions";
import type { Sheet } from "./document";

export class Store {
    #past: Sheet[] = [];
    #future: Sheet[] = [];
    #sheet: Sheet;
    #field: string | null = null;
    #listeners = new Set<() => void>();

    constructor(sheet: Sheet) {
        this.#sheet = sheet;
    }

    get sheet(): Sheet {
        return this.#sheet;
    }

    get canUndo(): boolean {
        return this.#past.length > 0;
    }

    get canRedo(): boolean {
        return this.#future.length > 0;
    }

    readonly act = (action: Action): void => {
        const sheet = after(this.#sheet, action);
        const field = fieldOf(action);
        if (field === null || field !== this.#field) this.#past.push(this.#sheet);
        this.#field = field;
        this.#future = [];
        this.#show(sheet);
    };

    readonly undo = (): void => this.#move(this.#past, this.#future);
    readonly redo = (): void => this.#move(this.#future, this.#past);

    /** What is typed from now on in the same field is another step. */
    readonly endStep = (): void => {
        this.#field = null;
    };

    forgetPast(): void {
        this.#past = [];
        this.#future = [];
    }

    subscribe(listener: () => void): () => void {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    #move(from: Sheet[], to: Sheet[]): void {
        const sheet = from.pop();
        if (!sheet) return;
        to.push(this.#sheet);
        this.#field = null;
        this.#show(sheet);
    }

    #show(sheet: Sheet): void {
        this.#sheet = sheet;
        for (const listener of this.#listeners) listener();
    }
}
