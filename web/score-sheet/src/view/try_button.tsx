// Begins a what-if.
import { useAround } from "./context";

export function TryButton() {
    const { words, act } = useAround();
    return (
        <p class="try">
            <button
                type="button"
                id="begin-what-if"
                class="link"
                data-then="end-what-if"
                onClick={() => act({ do: "begin what-if" })}
            >
                {words.whatIf.begin}
            </button>
        </p>
    );
}
