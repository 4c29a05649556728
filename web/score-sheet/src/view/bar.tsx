// Always in sight: the total, the way between the parts of the page, undo, saving, and whether it is a what-if.
import { useEffect, useRef } from "preact/hooks";
import type { EditionText } from "../library/edition_text";
import type { Session } from "../session";
import { useAround } from "./context";
import { type ByScale, Totals } from "./total";

export const VIEWS = ["start", "fill", "compare", "give"] as const;
export type View = (typeof VIEWS)[number];

interface Props {
    readonly session: Session;
    readonly view: View;
    readonly show: (view: View) => void;
    readonly text: EditionText;
    readonly totals: ByScale | null;
    readonly whose: string | undefined;
    /** Nothing is answered: on paper the total is to be written. */
    readonly blank: boolean;
    readonly save: () => void;
}

export function Bar({ session, view, show, text, totals, whose, blank, save }: Props) {
    const { words, language, act } = useAround();
    const { store } = session;
    const { whatIf } = store.sheet;
    const bar = useHeight();
    return (
        <div ref={bar} class={blank ? "bar blank" : "bar"}>
            <header class="bar-row">
                <h1>{words.sheet}</h1>
                <Totals text={text} totals={totals} whose={whose} />
                <div class="tools">
                    <button
                        type="button"
                        aria-disabled={!store.canUndo}
                        onClick={store.undo}
                        aria-keyshortcuts="Control+Z"
                    >
                        <Tool sign="↶" says={words.undo} />
                    </button>
                    <button
                        type="button"
                        aria-disabled={!store.canRedo}
                        onClick={store.redo}
                        aria-keyshortcuts="Control+Shift+Z"
                    >
                        <Tool sign="↷" says={words.redo} />
                    </button>
                    <button
                        type="button"
                        onClick={save}
                        class={session.unsaved ? "main" : ""}
                        aria-keyshortcuts="Control+S"
                    >
                        {words.save}
                    </button>
                </div>
            </header>
            {whatIf && (
                <div class="what-if-band" role="status">
                    <p>
                        <b>{words.whatIf.title}</b> <span class="about-it">{words.whatIf.about}</span>
                    </p>
                    <button
                        type="button"
                        id="end-what-if"
                        class="main"
                        data-then="begin-what-if"
                        onClick={() => act({ do: "end what-if" })}
                    >
                        {words.whatIf.end}
                    </button>
                </div>
            )}
            <nav class="bar-row views" aria-label={words.sheet}>
                <ul>
                    {VIEWS.map((each) => (
                        <li>
                            <button
                                type="button"
                                class="view"
                                aria-current={each === view ? "page" : undefined}
                                onClick={() => show(each)}
                            >
                                {words.views[each]}
                            </button>
                        </li>
                    ))}
                </ul>
                <div class="tools">
                    <button
                        type="button"
                        class="link"
                        lang={language === "fi" ? "en" : "fi"}
                        onClick={() => act({ do: "language", to: language === "fi" ? "en" : "fi" })}
                    >
                        {language === "fi" ? "In English" : "Suomeksi"}
                    </button>
                </div>
            </nav>
        </div>
    );
}

/** Tells the style how high the bar is, so that nothing is under it. */
function useHeight() {
    const bar = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const seen = new ResizeObserver(([entry]) =>
            document.documentElement.style.setProperty("--bar", `${entry!.target.clientHeight}px`),
        );
        seen.observe(bar.current!);
        return () => seen.disconnect();
    }, []);
    return bar;
}

/** Its sign alone where there is no room for words. */
function Tool({ sign, says }: { sign: string; says: string }) {
    return (
        <>
            <span class="sign" aria-hidden="true">
                {sign}
            </span>
            <span class="says">{says}</span>
        </>
    );
}
