// The total, or its range, on the bands of its levels.
import type { EditionText, Language, Scale } from "../library/edition_text";
import type { Total } from "../library/review";
import { daySaid, rangeSaid } from "../words/said";
import { useAround } from "./context";

export type ByScale = Readonly<Record<string, Total>>;

interface Props {
    readonly text: EditionText;
    readonly totals: ByScale | null;
    /** Whose they are, where there are several. */
    readonly whose?: string | undefined;
}

export function Totals({ text, totals, whose }: Props) {
    const { words } = useAround();
    if (!totals) return <p class="no-total">{words.noReview}</p>;
    return (
        <div class="totals" role="status">
            {whose && <p class="whose quiet">{whose}</p>}
            {text.scales.map((scale) => {
                const total = totals[scale.key];
                return total && <OneTotal scale={scale} total={total} />;
            })}
        </div>
    );
}

export function pointsSaid({ total_low, total_high }: Total): string {
    return rangeSaid(total_low, total_high);
}

export function levelsSaid({ bands }: Scale, total: Total, language: Language): string {
    const levels = bands.filter(({ key }) => total.levels.includes(key)).map(({ title }) => title[language]);
    return levels.length > 2 ? [levels[0], levels.at(-1)].join(" … ") : levels.join(" – ");
}

function OneTotal({ scale, total }: { scale: Scale; total: Total }) {
    const { words, language } = useAround();
    return (
        <div class="total">
            <p class="points">
                {scale.title && <span class="scale">{scale.title[language]} </span>}
                <strong>{pointsSaid(total)}</strong>{" "}
                <span class="quiet">{words.possible(scale.highest)}</span>
            </p>
            <Gauge scale={scale} low={total.total_low} high={total.total_high} />
            <p class="levels">
                <span class="hidden">{total.levels.length > 1 ? words.levelsPossible : words.level}: </span>
                <b>{levelsSaid(scale, total, language)}</b>
                {total.next_review_by && (
                    <span class="quiet next-review">{words.nextReview(daySaid(total.next_review_by, language))}</span>
                )}
            </p>
        </div>
    );
}

function Gauge({ scale, low, high }: { scale: Scale; low: number; high: number }) {
    const width = scale.highest - scale.lowest;
    const at = (total: number) => (100 * (total - scale.lowest)) / width;
    const ends = scale.bands.map((_, place) => scale.bands[place + 1]?.atLeast ?? scale.highest);
    return (
        <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            {scale.bands.map((band, place) => (
                <rect
                    class={`band-${place + 1}`}
                    x={at(band.atLeast)}
                    y="0"
                    width={at(ends[place]!) - at(band.atLeast)}
                    height="5"
                />
            ))}
            {low < high && <rect class="range" x={at(low)} y="6" width={at(high) - at(low)} height="2" />}
            {low === high && (
                <rect class="pointer" x={Math.min(99, Math.max(0, at(low) - 0.5))} y="0" width="1" height="8" />
            )}
        </svg>
    );
}
