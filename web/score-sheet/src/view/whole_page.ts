// What the page listens to as a whole: files dropped anywhere, keys, and being left.
import type { Session } from "../session";
import { fileOf } from "../sheet/file";
import { outlivesTab } from "../sheet/kept";
import { downloadSheet } from "./give";

export function listen(session: Session): void {
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
        event.preventDefault();
        void session.open([...(event.dataTransfer?.files ?? [])]);
    });
    addEventListener("keydown", (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
        const key = event.key.toLowerCase();
        if (key === "z") (event.shiftKey ? session.store.redo : session.store.undo)();
        else if (key === "y") session.store.redo();
        else if (key === "s") save(session);
        else return;
        event.preventDefault();
    });
    addEventListener("focusout", session.store.endStep);
    addEventListener("beforeunload", (event) => {
        if (session.unsaved && !outlivesTab(fileOf(session.store.sheet))) event.preventDefault();
    });
}

function save(session: Session): void {
    downloadSheet(session.store.sheet);
    session.saved();
}
