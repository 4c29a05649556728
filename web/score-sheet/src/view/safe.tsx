// Where the page itself fails, the sheet does not: it can be saved, and the last step undone.
import { Component, type ComponentChildren } from "preact";
import type { Session } from "../session";
import { wordsOf } from "../words";
import { downloadSheet } from "./give";

interface Props {
    readonly session: Session;
    readonly children: ComponentChildren;
}

export class Safe extends Component<Props, { failed: string | null }> {
    override state = { failed: null };

    override componentDidCatch(error: unknown): void {
        this.setState({ failed: String(error) });
    }

    render() {
        const { children, session } = this.props;
        const { failed } = this.state;
        if (failed === null) return children;
        const { store } = session;
        const { problems, undo, start } = wordsOf(store.sheet.language);
        const go = (on: () => void) => () => {
            on();
            this.setState({ failed: null });
        };
        return (
            <main>
                <section class="trouble" role="alert" id="form" tabIndex={-1}>
                    <h2>{problems.failed}</h2>
                    <p lang="en">{failed}</p>
                    <p class="buttons">
                        <button type="button" disabled={!store.canUndo} onClick={go(store.undo)}>
                            {undo}
                        </button>
                        <button type="button" onClick={() => downloadSheet(store.sheet)}>
                            {problems.saveSheet}
                        </button>
                        <button type="button" onClick={go(session.newSheet)}>
                            {start.newSheet}
                        </button>
                    </p>
                </section>
            </main>
        );
    }
}
