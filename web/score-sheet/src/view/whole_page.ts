// What the page listens to as a whole: files dropped anywhere, keys, and being left.
import type { Session } from "../session";
import { download } from "./give";
import { fileOf } from "../sheet/file";

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
    addEventListener("beforeunload", (event) => {
        if (session.unsaved && !session.keeps) event.preventDefault();
    });
}

function save(session: Session): void {
    download("score-sheet.json", "application/json", fileOf(session.store.sheet));
    session.saved();
}
