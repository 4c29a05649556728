// The limits of a criterion's levels, or of the total's, as the edition writes them, to be tried otherwise.
import type { Limit } from "../library/edition_text";
import type { ChangedLimit } from "../sheet/document";
import { useAround } from "./context";

interface Props {
    readonly title: string;
    /** 0: the totals. */
    readonly criterion: number;
    readonly limits: readonly Limit[];
    readonly changed: readonly ChangedLimit[];
    readonly refused: ReadonlyMap<number, string>;
}

export function Limits({ title, criterion, limits, changed, refused }: Props) {
    const { act, language, words } = useAround();
    return (
        <details class="limits">
            <summary>{title}</summary>
            {limits.map((limit) => {
                const { row, cell, about, value } = limit;
                const place = changed.findIndex(
                    (each) => each.criterion === criterion && each.row === row && each.cell === cell,
                );
                return (
                    <label class="limit">
                        <span>
                            {criterion > 0 && <b>{row} </b>}
                            {about[language]}
                        </span>
                        <input
                            type="text"
                            value={changed[place]?.to ?? value}
                            aria-invalid={refused.has(place)}
                            onInput={(event) =>
                                act({
                                    do: "limit",
                                    to: { criterion, row, cell, to: event.currentTarget.value },
                                    original: value,
                                    typed: true,
                                })
                            }
                        />
                        {refused.has(place) && (
                            <span class="refusal">{words.refusal ? words.refusal.limit : refused.get(place)}</span>
                        )}
                    </label>
                );
            })}
        </details>
    );
}
