// Why something was refused: the library's problems with their places.
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../library/problem";
import { sentenceOf } from "../library/scoring";
import type { Said } from "../words";
import { useAround } from "./context";
import { isTypedIn } from "./focus";

export interface Trouble {
    readonly title: Said;
    readonly said?: Said;
    readonly problems: readonly Problem[];
    readonly count: number;
    /** Places are lines of a file, not rows of a table. */
    readonly ofFile: boolean;
}

export function Refusal({ trouble, close }: { trouble: Trouble; close: () => void }) {
    const { words, language } = useAround();
    const title = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        if (!isTypedIn(document.activeElement)) title.current?.focus();
    }, [trouble]);
    const more = trouble.count - trouble.problems.length;
    return (
        <section class="trouble" role="alert">
            <h2 ref={title} tabIndex={-1}>
                {trouble.title(words, language)}
            </h2>
            {trouble.said && <p>{trouble.said(words, language)}</p>}
            <Findings problems={trouble.problems} ofFile={trouble.ofFile} />
            {more > 0 && <p>{words.problems.more(more)}</p>}
            <button type="button" onClick={close}>
                {words.problems.close}
            </button>
        </section>
    );
}

/** Why there is no review of the sheet as it is: it came by what was typed or chosen, and takes no focus from there. */
export function NoReview({ problems }: { problems: readonly Problem[] }) {
    const { words } = useAround();
    return (
        <section class="trouble" role="alert">
            <h2>{words.noReview}</h2>
            <Findings problems={problems} ofFile={false} />
        </section>
    );
}

/** The library says them in English. */
export function Findings({ problems, ofFile }: { problems: readonly Problem[]; ofFile: boolean }) {
    const { words } = useAround();
    if (!problems.length) return null;
    return (
        <>
            {words.problems.inEnglish && <p class="quiet">{words.problems.inEnglish}</p>}
            <ul class="findings">
                {problems.map((problem) => {
                    const { table, row, column } = problem;
                    const place = row ? words.problems[ofFile ? "line" : "place"](table, row, column) : table;
                    return (
                        <li>
                            {place && <b>{place}: </b>}
                            <span lang="en">{withoutPlace(sentenceOf(problem), problem)}</span>
                        </li>
                    );
                })}
            </ul>
        </>
    );
}

function withoutPlace(sentence: string, { table, row, column }: Problem): string {
    const places = [`${table}:${row}:${column}: `, `${table}: `];
    const place = places.find((each) => table && sentence.toLowerCase().startsWith(each.toLowerCase())) ?? "";
    return sentence.slice(place.length);
}
