// What the page asks before it goes on.
import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
    readonly says: string;
    /** Id of what has the focus once the answer is given. */
    readonly then: string;
    readonly choices: readonly { readonly says: string; readonly do: () => void }[];
}

export function Question({ says, choices, then }: Props) {
    const id = useId();
    const asked = useRef<HTMLParagraphElement>(null);
    useEffect(() => asked.current?.focus(), [says]);
    return (
        <div class="question" role="group" aria-labelledby={id}>
            <p id={id} ref={asked} tabIndex={-1}>
                {says}
            </p>
            <p class="buttons">
                {choices.map((choice) => (
                    <button type="button" data-then={then} onClick={choice.do}>
                        {choice.says}
                    </button>
                ))}
            </p>
        </div>
    );
}
