// On paper alone: the levels of a criterion that is open, to be ticked, and room for a pen.
import type { Criterion } from "../library/edition_text";
import { useAround } from "./context";

export function PaperLevels({ criterion }: { criterion: Criterion }) {
    const { words, language } = useAround();
    return (
        <div class="paper-levels" aria-hidden="true">
            <ul>
                {criterion.levels
                    .map((text, place) => (
                        <li>
                            <i /> <b>{place + 1}</b> <span>{text[language]}</span>
                        </li>
                    ))
                    .reverse()}
            </ul>
            <p>{words.fill.because}:</p>
        </div>
    );
}
