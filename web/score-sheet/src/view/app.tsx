// The whole page.
import type { Reviews, Table } from "ipsf";
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { compare, consensusOf, namesOf } from "../library/comparing";
import { recordsBehind, warningsSaid } from "../library/records";
import { changedBy, rulesOf } from "../library/rules";
import { totalsOf } from "../library/review";
import { type Asked, reviews, score } from "../library/scoring";
import type { Session } from "../session";
import { answersCsv } from "../sheet/answers_csv";
import { answersOf, seenOf } from "../sheet/document";
import { fileOf } from "../sheet/file";
import { wordsOf } from "../words";
import { Bar, type View } from "./bar";
import { Compare } from "./compare";
import { AroundContext } from "./context";
import { Fill } from "./fill";
import { downloadSheet, type Files, Give, nameOf } from "./give";
import { PaperHead } from "./paper_head";
import { Refusal } from "./problems";
import { refusalsIn } from "./refusals";
import { Start } from "./start";
import { steadied } from "./steadied";

export function App({ session }: { session: Session }) {
    const [, drawn] = useState(0);
    useEffect(() => session.subscribe(() => drawn((count) => count + 1)), [session]);
    const { sheet } = session.store;
    const [view, setView] = useState<View>(Object.keys(answersOf(sheet)).length ? "fill" : "start");
    const { language } = sheet;
    const words = wordsOf(language);
    const around = useMemo(() => ({ language, words, act: session.act }), [language, session]);

    const rules = useMemo(() => rulesOf(sheet.edition), [sheet.edition]);
    const changed = useMemo(() => changedBy(rules.edition, sheet.whatIf), [rules, sheet.whatIf?.limits]);
    const { records } = session;
    const answers = answersOf(sheet);
    const asked: Asked = {
        edition: changed.edition,
        history: records?.part ?? null,
        team: sheet.team,
        asOf: sheet.asOf,
        answers,
    };
    const scored = useMemo(
        () => steadied(score(asked)),
        [asked.edition, asked.history, asked.team, asked.asOf, answers],
    );
    const refusals = useMemo(() => refusalsIn(scored.refused, rules.text, words), [scored, rules, words]);
    const explain = useCallback(
        (measure: string): Table =>
            recordsBehind({
                history: records!.history,
                edition: changed.edition,
                team: sheet.team,
                asOf: sheet.asOf,
                measure,
            }),
        [records, changed.edition, sheet.team, sheet.asOf],
    );
    const teams = useMemo(() => session.teams(), [records?.history, sheet.asOf, sheet.edition]);

    const kinds = useMemo(
        () => (records ? warningsSaid(sheet.asOf, rules.edition) : new Map()),
        [records?.history, rules.edition],
    );

    // With the words, never a picture later: a screen reader speaks them in this language.
    useLayoutEffect(() => {
        document.documentElement.lang = language;
        document.title = [words.sheet, sheet.service, sheet.team].filter(Boolean).join(", ");
    }, [language, sheet.service, sheet.team]);

    const show = (next: View) => {
        setView(next);
        session.forgetSaid();
        scrollTo(0, 0);
    };
    const name = nameOf(sheet);
    const save = () => {
        downloadSheet(sheet);
        session.saved();
    };
    const several = sheet.assessors.length > 1;
    const seen = seenOf(sheet);
    const askedOfAll = { ...asked, ...seen, unnamed: words.compare.noName };
    const whole: Asked = { ...asked, history: records?.part ? records.history : null };
    const agreedOf = () => consensusOf({ ...askedOfAll, history: whole.history });
    const made = <Result,>(make: (of: Reviews) => Result): Result =>
        several ? closing(agreedOf(), (all) => make(all.agreed)) : closing(reviews(whole, scored.refused), make);
    const page = {
        language,
        service: sheet.service,
        assessors: sheet.assessors.map((each) => each.name).filter(Boolean),
    };
    const files: Files = {
        sheet: () => fileOf(sheet),
        csv: () => answersCsv(answers, rules.text.items),
        report: () => made((of) => of.html({ ...page, ...(whole.history && { history: whole.history }) })),
        json: () => made((of) => of.json()),
        xlsx: () => made((of) => of.xlsx(language)),
        agreedCsv: several ? () => answersCsv(sheet.agreed, rules.text.items) : null,
        consensus: several ? () => closing(agreedOf(), (all) => all.json()) : null,
    };
    const compared = useMemo(
        () => (several && view !== "start" && view !== "fill" && scored.review ? compare(askedOfAll) : null),
        [scored, sheet.assessors, seen.agreed, view, words],
    );
    const totals = compared?.totals ?? (scored.review && totalsOf(scored.review));
    const levels = compared?.criteria.map(({ agreed }) => agreed) ?? scored.review?.criteria ?? [];
    const isBlank = !Object.keys(answers).length && !records;
    const openCriteria = levels.filter(({ low, high }) => low !== high).length;

    return (
        <AroundContext.Provider value={around}>
            <a class="skip" href="#form">
                {words.skip}
            </a>
            <Bar
                session={session}
                view={view}
                show={show}
                text={rules.text}
                totals={totals}
                blank={isBlank}
                save={save}
            />
            <main class={isBlank ? `${view} blank` : view}>
                <PaperHead sheet={sheet} text={rules.text} blank={isBlank} />
                {session.trouble && <Refusal trouble={session.trouble} close={session.closeTrouble} />}
                {scored.problems.length > 0 && !session.trouble && (
                    <Refusal
                        trouble={{
                            title: words.noReview,
                            problems: scored.problems,
                            count: scored.problems.length,
                            ofFile: false,
                        }}
                        close={() => show("start")}
                    />
                )}
                <p class={session.reading ? "said working" : "said"} role="status">
                    {session.reading ? words.start.reading : session.said}
                </p>
                {view === "start" && (
                    <Start
                        sheet={sheet}
                        rules={rules}
                        outOfDate={scored.outOfDate}
                        records={
                            records && {
                                files: records.files,
                                rows: Object.values(records.history.rowCounts).reduce((sum, count) => sum + count, 0),
                                teams,
                                warnings: records.history.warnings,
                                warningsSaid: kinds,
                            }
                        }
                        kept={session.keeps}
                        open={session.open}
                        removeRecords={session.removeRecords}
                        begin={() => show("fill")}
                        newSheet={session.newSheet}
                        setKept={session.setKept}
                        wipe={session.wipe}
                    />
                )}
                {view === "fill" && (
                    <Fill
                        text={rules.text}
                        review={scored.review}
                        answers={answers}
                        refusals={refusals}
                        refusedLimits={changed.refused}
                        whatIf={sheet.whatIf}
                        explain={records?.part ? explain : null}
                    />
                )}
                {view === "compare" && (
                    <Compare
                        text={rules.text}
                        sheet={{ ...sheet, ...seen }}
                        compared={compared}
                        names={namesOf(sheet.assessors, words.compare.noName)}
                        refusals={refusalsIn(compared?.refused ?? new Map(), rules.text, words)}
                        openSheets={session.openOther}
                    />
                )}
                {view === "give" && (
                    <Give
                        text={rules.text}
                        totals={totals}
                        toAgree={compared?.open ?? 0}
                        files={files}
                        name={name}
                        whatIf={sheet.whatIf !== null}
                        agreed={compared !== null}
                        openCriteria={openCriteria}
                        refusedAnswers={[...scored.refused.keys()].map(
                            (item) => rules.text.inputs.get(item)?.label[language] ?? item,
                        )}
                        saved={session.saved}
                        print={() => {
                            setView("fill");
                            setTimeout(() => window.print(), 50);
                        }}
                    />
                )}
            </main>
        </AroundContext.Provider>
    );
}

/** What is made of a result of the library, which is closed then. */
function closing<Of extends { close(): void }, Made>(of: Of, make: (of: Of) => Made): Made {
    try {
        return make(of);
    } finally {
        of.close();
    }
}
