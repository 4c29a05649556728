// What is handed over: files made by the library, the sheet itself, and paper.
import type { EditionText } from "../library/edition_text";
import type { Sheet } from "../sheet/document";
import { fileOf } from "../sheet/file";
import { wordsOf } from "../words";
import type { View } from "./bar";
import { useAround } from "./context";
import { type ByScale, Totals } from "./total";

export interface Files {
    readonly sheet: () => string;
    readonly csv: () => string;
    readonly report: () => string;
    readonly json: () => string;
    readonly xlsx: () => Uint8Array;
    /** Null with one assessor. */
    readonly consensus: (() => string) | null;
    readonly agreedCsv: (() => string) | null;
}

interface Props {
    readonly text: EditionText;
    readonly totals: ByScale | null;
    /** Criteria that several assessors have still to agree on; the agreed review is there when there are none. */
    readonly toAgree: readonly number[];
    readonly openCriteria: readonly number[];
    readonly go: (view: View, to: string) => void;
    readonly files: Files;
    readonly name: string;
    readonly whatIf: boolean;
    readonly agreed: boolean;
    readonly refusedAnswers: readonly string[];
    readonly unknownAnswers: readonly string[];
    readonly saved: () => void;
    readonly print: () => void;
}

export function Give({
    text,
    totals,
    toAgree,
    files,
    name,
    whatIf,
    agreed,
    openCriteria,
    go,
    refusedAnswers,
    unknownAnswers,
    saved,
    print,
}: Props) {
    const { words } = useAround();
    const { give } = words;
    const ready = totals !== null && !whatIf;
    const agreedReady = ready && toAgree.length === 0;
    const whose = agreed ? words.compare.agreedTotal : undefined;
    return (
        <div class="column" id="form" tabIndex={-1}>
            <h2 class="part">{give.title}</h2>
            {whatIf && <p class="notice">{words.whatIf.first}</p>}
            {toAgree.length > 0 && (
                <div class="notice">
                    <p>{give.toAgree(toAgree.length)}</p>
                    <CriterionLinks text={text} ids={toAgree} go={(id) => go("compare", `compare-${id}`)} />
                </div>
            )}
            {!whatIf && (
                <>
                    <p>
                        {give.whose(agreed)} {totals && words.open(openCriteria.length)}.
                    </p>
                    {!agreed && openCriteria.length > 0 && (
                        <details>
                            <summary>{give.which}</summary>
                            <CriterionLinks text={text} ids={openCriteria} go={(id) => go("fill", `criterion-${id}`)} />
                        </details>
                    )}
                    <LeftOut says={give.refused} items={refusedAnswers} />
                    <LeftOut says={give.unknown} items={unknownAnswers} />
                    <Totals text={text} totals={totals} whose={whose} />
                </>
            )}
            <h3 class="section">{give.files}</h3>
            <ul class="files">
                <File
                    says={give.report}
                    name={`${name}.html`}
                    type="text/html"
                    make={files.report}
                    ready={agreedReady}
                />
                <File says={give.xlsx} name={`${name}.xlsx`} type={XLSX} make={files.xlsx} ready={agreedReady} />
                <File
                    says={give.json}
                    name={`${name}.json`}
                    type="application/json"
                    make={files.json}
                    ready={agreedReady}
                />
                {files.consensus && (
                    <File
                        says={give.consensus}
                        name={`${name}-consensus.json`}
                        type="application/json"
                        make={files.consensus}
                        ready={ready}
                    />
                )}
                <File says={give.csv} name={`${name}-answers.csv`} type="text/csv" make={files.csv} ready={ready} />
                {files.agreedCsv && (
                    <File
                        says={give.agreedCsv}
                        name={`${name}-agreed.csv`}
                        type="text/csv"
                        make={files.agreedCsv}
                        ready={ready}
                    />
                )}
                <File
                    says={give.sheet}
                    name={`${name}-sheet.json`}
                    type="application/json"
                    make={() => {
                        saved();
                        return files.sheet();
                    }}
                    ready={!whatIf}
                />
                <li>
                    <button type="button" class="link" disabled={whatIf} onClick={print}>
                        {give.print}
                    </button>
                </li>
            </ul>
        </div>
    );
}

function CriterionLinks({ text, ids, go }: { text: EditionText; ids: readonly number[]; go: (id: number) => void }) {
    const { language } = useAround();
    const criteria = text.sections.flatMap((section) => section.criteria).filter(({ id }) => ids.includes(id));
    return (
        <ul class="criteria-links">
            {criteria.map(({ id, title }) => (
                <li>
                    <button type="button" class="link" onClick={() => go(id)}>
                        {id}. {title[language]}
                    </button>
                </li>
            ))}
        </ul>
    );
}

function LeftOut({ says, items }: { says: string; items: readonly string[] }) {
    const { words } = useAround();
    const most = 20;
    if (!items.length) return null;
    const more = items.length > most ? `; ${words.problems.more(items.length - most)}` : "";
    return (
        <p class="refusal">
            {says}: {items.slice(0, most).join("; ")}
            {more}.
        </p>
    );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface FileProps {
    readonly says: string;
    readonly name: string;
    readonly type: string;
    readonly make: () => string | Uint8Array;
    readonly ready: boolean;
}

function File({ says, name, type, make, ready }: FileProps) {
    return (
        <li>
            <button type="button" class="link" disabled={!ready} onClick={() => download(name, type, make())}>
                {says}
            </button>
        </li>
    );
}

/** Of files of a sheet, without an ending. */
export function nameOf({ language, team, service, asOf }: Sheet): string {
    const parts = [wordsOf(language).sheet, team || service, asOf].filter(Boolean);
    return parts
        .join("-")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}-]+/gu, "-")
        .slice(0, 100);
}

/** The sheet itself, as a file. */
export function downloadSheet(sheet: Sheet): void {
    download(`${nameOf(sheet)}-sheet.json`, "application/json", fileOf(sheet));
}

function download(name: string, type: string, content: string | Uint8Array): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
