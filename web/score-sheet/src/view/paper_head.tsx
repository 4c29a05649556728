// The head of the printed form.
import type { EditionText } from "../library/edition_text";
import type { Sheet } from "../sheet/document";
import { daySaid } from "../words/said";
import { useAround } from "./context";

interface Props {
    readonly sheet: Sheet;
    readonly text: EditionText;
    /** Nothing is answered: the total is to be written, and the date unless somebody chose it. */
    readonly blank: boolean;
}

export function PaperHead({ sheet, text, blank }: Props) {
    const { words, language } = useAround();
    const { start } = words;
    const rows = [
        [start.service, sheet.service],
        [start.team, sheet.team],
        [start.date, blank && !sheet.dated ? "" : daySaid(sheet.asOf, language)],
        [
            start.assessor,
            sheet.assessors
                .map(({ name }) => name)
                .filter(Boolean)
                .join(", "),
        ],
        [start.edition, `${text.title[language]} (${text.id})`],
    ];
    return (
        <dl class="paper-head">
            {rows.map(([name, value]) => (
                <div>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            ))}
            {blank &&
                text.scales.map(({ title, highest }) => (
                    <div>
                        <dt>{title?.[language] ?? words.total}</dt>
                        <dd>
                            <span class="to-write" /> {words.possible(highest)}
                        </dd>
                    </div>
                ))}
        </dl>
    );
}
