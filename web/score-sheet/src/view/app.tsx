// The whole page.
import type { Reviews, Table } from "ipsf";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { compare, consensusOf, differencesOf, namesOf } from "../library/comparing";
import { knownItems, unknownItems } from "../library/known_items";
import { recordsBehind, warningsSaid } from "../library/records";
import { changedBy, namedChoices, rulesOf } from "../library/rules";
import { totalsOf } from "../library/review";
import { type Asked, reviews, score, takenOf, takesDate } from "../library/scoring";
import type { Session } from "../session";
import { answersCsv } from "../sheet/answers_csv";
import { type Answers, answersOf, seenOf } from "../sheet/document";
import { fileOf } from "../sheet/file";
import { type Words, wordsOf } from "../words";
import { Bar, type View } from "./bar";
import { Compare } from "./compare";
import { AroundContext } from "./context";
import { Fill } from "./fill";
import { downloadSheet, type Files, Give, nameOf } from "./give";
import { Notices } from "./notices";
import { PaperHead } from "./paper_head";
import { NoReview, Refusal } from "./problems";
import { Question } from "./question";
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
    const changed = useMemo(() => changedBy(rules, sheet.whatIf), [rules, sheet.whatIf?.limits]);
    const known = useMemo(() => knownItems(rules.text), [rules]);
    const named = useMemo(() => {
        const choices = sheet.whatIf ? namedChoices(rules.edition, sheet.asOf) : null;
        return (name: string) => choices?.get(name) ?? name;
    }, [rules, sheet.whatIf === null]);
    const { records } = session;
    const answers = answersOf(sheet);
    const asked: Asked = {
        edition: changed.edition,
        history: records?.part ?? null,
        team: sheet.team,
        asOf: sheet.asOf,
        answers,
        known,
    };
    const scored = useMemo(
        () => steadied(score(asked)),
        [asked.edition, asked.history, asked.team, asked.asOf, answers],
    );
    const recorded = useMemo(
        () => (asked.history ? score({ ...asked, answers: {} }).review : null),
        [asked.edition, asked.history, asked.team, asked.asOf],
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

    // Where the eyes go the focus goes, too, unless the way there is one that stays.
    const goal = useRef<string | null>(null);
    useLayoutEffect(() => {
        const at = goal.current && document.getElementById(goal.current);
        if (!at) return;
        goal.current = null;
        at.focus();
    });
    const show = (next: View) => {
        setView(next);
        session.forgetSaid();
        scrollTo(0, 0);
    };
    const go = (next: View, to = "form") => {
        goal.current = to;
        show(next);
    };
    const takenBy = (given: Answers) => takenOf(given, known, score({ ...asked, answers: given }).refused);
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
        csv: () => answersCsv(takenOf(answers, known, scored.refused), rules.text.items),
        report: () => made((of) => of.html({ ...page, ...(whole.history && { history: whole.history }) })),
        json: () => made((of) => of.json()),
        xlsx: () => made((of) => of.xlsx(language)),
        agreedCsv: several ? () => answersCsv(takenBy(sheet.agreed), rules.text.items) : null,
        consensus: several ? () => closing(agreedOf(), (all) => all.json()) : null,
    };
    const besides = several && view !== "start" && view !== "fill" && scored.review !== null;
    const differing = useMemo(
        () => (besides ? differencesOf(askedOfAll) : new Set<number>()),
        [scored, sheet.assessors, besides, words],
    );
    // The form is what is printed, unless the assessors are compared.
    const formOnPaper = session.printing && view !== "fill" && (view !== "compare" || !several);
    const compared = useMemo(
        () => (besides ? compare(askedOfAll, differing) : null),
        [scored, sheet.assessors, seen.agreed, besides, words],
    );
    const whose = !several ? undefined : compared && !formOnPaper ? words.compare.agreedTotal : words.compare.own;
    const ownTotals = scored.review && totalsOf(scored.review);
    const totals = (!formOnPaper && compared?.totals) || ownTotals;
    const levels = compared?.criteria.map(({ id, agreed }) => ({ id, ...agreed })) ?? scored.review?.criteria ?? [];
    const isBlank = !Object.keys(answers).length && !records;
    const openCriteria = levels.filter(({ low, high }) => low !== high).map(({ id }) => id);
    const teamMissing = records && sheet.team && !records.part ? sheet.team : null;

    const form = {
        text: rules.text,
        review: scored.review,
        recorded,
        named,
        answers,
        refusals,
        refusedLimits: changed.refused,
        whatIf: sheet.whatIf,
        explain: records?.part ? explain : null,
    };

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
                whose={whose}
                blank={isBlank}
                save={save}
            />
            <main class={[view, isBlank && "blank", formOnPaper && "form-on-paper"].filter(Boolean).join(" ")}>
                <PaperHead sheet={sheet} text={rules.text} blank={isBlank} />
                {session.trouble && <Refusal trouble={session.trouble} close={session.closeTrouble} />}
                {scored.problems.length > 0 && !session.trouble && <NoReview problems={scored.problems} />}
                <Notices session={session} teamMissing={teamMissing} chosenBelow={view === "start"} />
                {session.question && (
                    <Question
                        says={session.question.says(words, language)}
                        then="form"
                        choices={session.question.choices.map((each) => ({
                            says: each.says(words, language),
                            do: each.do,
                        }))}
                    />
                )}
                <p class={session.reading ? "said working" : "said"} role="status">
                    {session.reading ? words.start.reading : session.said?.(words, language)}
                </p>
                {formOnPaper && <Fill {...form} />}
                {view === "start" && (
                    <Start
                        sheet={sheet}
                        rules={rules}
                        outOfDate={scored.outOfDate}
                        takesDate={(day) => takesDate(rules.edition, day)}
                        records={
                            records && {
                                files: records.files,
                                rows: Object.values(records.history.rowCounts).reduce((sum, count) => sum + count, 0),
                                teams,
                                teamMissing: teamMissing !== null,
                                warnings: records.history.warnings,
                                warningsSaid: kinds,
                            }
                        }
                        kept={session.keeps}
                        open={session.open}
                        removeRecords={session.removeRecords}
                        begin={() => go("fill")}
                        newSheet={session.newSheet}
                        setKept={session.setKept}
                        wipe={session.wipe}
                    />
                )}
                {view === "fill" && <Fill {...form} />}
                {view === "compare" && (
                    <Compare
                        text={rules.text}
                        sheet={{ ...sheet, ...seen }}
                        compared={compared}
                        names={namesOf(sheet.assessors, words.compare.noName)}
                        recorded={recorded}
                        refusals={refusalsIn(compared?.refused ?? new Map(), rules.text, words)}
                        openSheets={session.openOther}
                    />
                )}
                {view === "give" && (
                    <Give
                        text={rules.text}
                        totals={totals}
                        toAgree={compared?.criteria.filter(({ open }) => open).map(({ id }) => id) ?? []}
                        openCriteria={openCriteria}
                        go={go}
                        files={files}
                        name={name}
                        whatIf={sheet.whatIf !== null}
                        agreed={compared !== null}
                        refusedAnswers={[...scored.refused.keys()].map(
                            (item) => rules.text.inputs.get(item)?.label[language] ?? ratingSaid(item, words),
                        )}
                        unknownAnswers={unknownItems(answers, known)}
                        saved={session.saved}
                        print={() => window.print()}
                    />
                )}
            </main>
        </AroundContext.Provider>
    );
}

/** A rating, by its criterion. */
function ratingSaid(item: string, words: Words): string {
    return `${words.compare.rating} ${item.replace("rating.", "")}`;
}

/** What is made of a result of the library, which is closed then. */
function closing<Of extends { close(): void }, Made>(of: Of, make: (of: Of) => Made): Made {
    try {
        return make(of);
    } finally {
        of.close();
    }
}
