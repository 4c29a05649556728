// A level as five boxes with its number, as on the form: full up to the lowest, hatched up to the highest.
import { rangeSaid } from "../words/said";
import { useAround } from "./context";

export function Boxes({ low, high, of = 5, small }: { low: number; high: number; of?: number; small?: boolean }) {
    const { words } = useAround();
    const boxes = Array.from({ length: of }, (_, place) => (place < low ? "full" : place < high ? "open" : "none"));
    return (
        <span class={small ? "level small" : "level"}>
            <span class="boxes" aria-hidden="true">
                {boxes.map((kind) => (
                    <i class={kind} />
                ))}
            </span>
            <span class="hidden">{low === high ? words.fill.levelWord(low) : words.fill.levelRange(low, high)}</span>
            <b aria-hidden="true">{rangeSaid(low, high)}</b>
        </span>
    );
}
