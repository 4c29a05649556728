// Two assessors or more, side by side: what they differ in first, and what they agree.
import type { Compared, ComparedCriterion } from "../library/comparing";
import type { Criterion, EditionText, Input } from "../library/edition_text";
import type { CriterionReview, Review } from "../library/review";
import { type Answer, NO_ANSWER, ratingOf, type Sheet } from "../sheet/document";
import { becauseSaid, numberSaid, usedSaid, valueSaid } from "../words/said";
import { AnswerField } from "./answer_field";
import { Because } from "./because";
import { Boxes } from "./boxes";
import { useAround } from "./context";
import { OpenButton } from "./open_button";
import { Rating } from "./rating";
import { type ByScale, levelsSaid, pointsSaid } from "./total";
import { TryButton } from "./try_button";

interface Props {
    readonly text: EditionText;
    readonly sheet: Sheet;
    readonly compared: Compared | null;
    readonly names: readonly string[];
    /** What the records alone give: it holds for all until they give something else. */
    readonly recorded: Review | null;
    /** Of what was agreed, by item. */
    readonly refusals: ReadonlyMap<string, string>;
    readonly openSheets: (files: File[]) => void;
}

export function Compare({ text, sheet, compared, names, recorded, refusals, openSheets }: Props) {
    const { words } = useAround();
    return (
        <div class="column" id="form" tabIndex={-1}>
            <h2 class="part">{words.compare.title}</h2>
            <p class="about-page">{words.compare.about}</p>
            <p class="about-page">
                <OpenButton
                    says={words.compare.openOther}
                    accept=".json"
                    disabled={sheet.whatIf !== null}
                    open={openSheets}
                />
            </p>
            {compared && (
                <>
                    {!sheet.whatIf && <TryButton />}
                    <AllTotals text={text} compared={compared} names={names} />
                    <Agreement compared={compared} />
                    <Criteria {...{ text, sheet, compared, names, recorded, refusals }} />
                </>
            )}
        </div>
    );
}

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

function AllTotals({ text, compared, names }: Pick<Props, "text" | "names"> & { compared: Compared }) {
    const { words } = useAround();
    return (
        <>
            <h3 class="section">{words.compare.total}</h3>
            <dl class="side-by-side">
                {compared.totalsOf.map((totals, place) => (
                    <div>
                        <Name of={names[place]!} />
                        <OneTotal text={text} totals={totals} />
                    </div>
                ))}
                <div class="agreed">
                    <dt>{words.compare.agreed}</dt>
                    <OneTotal text={text} totals={compared.totals} />
                </div>
            </dl>
        </>
    );
}

function OneTotal({ text, totals }: { text: EditionText; totals: ByScale }) {
    const { words, language } = useAround();
    return (
        <dd>
            {text.scales.map((scale) => {
                const total = totals[scale.key];
                return (
                    total && (
                        <p>
                            {scale.title && `${scale.title[language]} `}
                            <b>{pointsSaid(total)}</b> {words.possible(scale.highest)}
                            <br />
                            {levelsSaid(scale, total, language)}
                        </p>
                    )
                );
            })}
        </dd>
    );
}

/** On one line, however long it is. */
function Name({ of }: { of: string }) {
    return (
        <dt class="name" title={of}>
            {of}
        </dt>
    );
}

function Agreement({ compared }: { compared: Compared }) {
    const { words, language } = useAround();
    const { same, withinOne, kappa } = compared;
    const { criteria } = compared;
    const left = criteria.length - compared.compared;
    const share = (count: number) =>
        `${count} / ${compared.compared} (${numberSaid(Math.round((100 * count) / compared.compared), language)} %)`;
    if (!compared.compared)
        return (
            <>
                <h3 class="section">{words.compare.agreement}</h3>
                <p>{words.compare.none}</p>
            </>
        );
    return (
        <>
            <h3 class="section">{words.compare.agreement}</h3>
            <dl class="figures">
                <Figure name={words.compare.same} value={share(same)} about={words.compare.sameAbout} />
                <Figure name={words.compare.within} value={share(withinOne)} about={words.compare.withinAbout} />
                <Figure
                    name={words.compare.kappa}
                    value={kappa === null ? words.compare.kappaNone : kappa.toLocaleString(language, TWO_DECIMALS)}
                    about={kappa === null ? words.compare.kappaNoneAbout : words.compare.kappaAbout}
                />
            </dl>
            {left > 0 && <p class="quiet">{words.compare.notCompared(left, criteria.length)}</p>}
        </>
    );
}

function Figure({ name, value, about }: { name: string; value: string; about: string }) {
    return (
        <div>
            <dt>{name}</dt>
            <dd>
                <b>{value}</b> <span class="quiet">{about}</span>
            </dd>
        </div>
    );
}

function Criteria({
    text,
    sheet,
    compared,
    names,
    recorded,
    refusals,
}: Omit<Props, "compared" | "openSheets"> & { compared: Compared }) {
    const { words } = useAround();
    const all = text.sections.flatMap(({ criteria }) => criteria);
    const of = (criterion: Criterion) => compared.criteria.find(({ id }) => id === criterion.id);
    const differs = (criterion: Criterion) => of(criterion)?.differs ?? false;
    const first = all.filter(differs);
    const others = all.filter((criterion) => !differs(criterion));
    const row = (criterion: Criterion) => (
        <ComparedForm
            key={criterion.id}
            criterion={criterion}
            sheet={sheet}
            names={names}
            found={of(criterion)}
            recorded={recorded?.criteria.find(({ id }) => id === criterion.id)}
            refusedOf={compared.refusedOf}
            refusals={refusals}
        />
    );
    return (
        <>
            <h3 class="section with-end">
                <span>{words.compare.differing}</span>
                {first.length > 0 && (
                    <span class="at-end">
                        {words.compare.leftToAgree(compared.criteria.filter(({ open }) => open).length)}
                    </span>
                )}
            </h3>
            {first.length ? first.map(row) : <p>{words.compare.allAlike}</p>}
            {others.length > 0 && (
                <>
                    <h3 class="section">{words.compare.agreeing}</h3>
                    {others.map(row)}
                </>
            )}
        </>
    );
}

function itemsOf(criterion: Criterion): string[] {
    return [...criterion.inputs.map(({ name }) => name), ratingOf(criterion.id)];
}

function itemsThatDiffer(criterion: Criterion, { assessors }: Sheet): string[] {
    const values = (item: string) => new Set(assessors.map(({ answers }) => answers[item]?.value ?? ""));
    return itemsOf(criterion).filter((item) => values(item).size > 1);
}

function stateOf({ open, agreed }: ComparedCriterion): "toAgree" | "partlyAgreed" | "isAgreed" {
    if (open) return "toAgree";
    return agreed.low < agreed.high ? "partlyAgreed" : "isAgreed";
}

interface ComparedProps {
    readonly criterion: Criterion;
    readonly sheet: Sheet;
    readonly found: ComparedCriterion | undefined;
    readonly names: readonly string[];
    readonly recorded: CriterionReview | undefined;
    readonly refusedOf: Compared["refusedOf"];
    readonly refusals: ReadonlyMap<string, string>;
}

function ComparedForm({ criterion, sheet, found, names, recorded, refusedOf, refusals }: ComparedProps) {
    const { words, language, act } = useAround();
    const { id, title, inputs } = criterion;
    const differing = itemsThatDiffer(criterion, sheet);
    const agreedItems = itemsOf(criterion).filter((item) => sheet.agreed[item] && !differing.includes(item));
    const alike = inputs.filter(({ name }) => !differing.includes(name) && sheet.assessors[0].answers[name]?.value);
    const rating = ratingOf(id);
    const items = [...differing, ...agreedItems].filter((item) => item !== rating || differing.includes(rating));
    return (
        <section class="criterion" id={`compare-${id}`} aria-labelledby={`compared-${id}`} tabIndex={-1}>
            <header>
                <h4 id={`compared-${id}`}>
                    <span class="id">{id}</span> <span>{title[language]}</span>
                </h4>
                {found?.differs && (
                    <span class={found.open ? "state to-agree" : "state"}>{words.compare[stateOf(found)]}</span>
                )}
            </header>
            <dl class="side-by-side levels-of">
                {found?.levels.map(({ low, high }, place) => (
                    <div>
                        <Name of={names[place]!} />
                        <dd>
                            <Boxes low={low} high={high} />
                        </dd>
                    </div>
                ))}
                {found && (
                    <div class="agreed">
                        <dt>{words.compare.agreed}</dt>
                        <dd>
                            <Boxes low={found.agreed.low} high={found.agreed.high} />
                        </dd>
                    </div>
                )}
            </dl>
            {items.map((item) => {
                const input = inputs.find(({ name }) => name === item) ?? ratingInput(criterion, words.compare.rating);
                return (
                    <Item
                        key={item}
                        item={item}
                        input={input}
                        sheet={sheet}
                        names={names}
                        recorded={recorded}
                        refusedOf={refusedOf}
                        refused={refusals.get(item)}
                    />
                );
            })}
            {alike.length > 0 && differing.length > 0 && (
                <p class="quiet">{words.compare.same_answers(alike.length)}</p>
            )}
            {!differing.includes(rating) && (
                <Rating
                    criterion={criterion}
                    review={found?.agreed}
                    answer={sheet.agreed[rating]}
                    recorded={recorded?.rating}
                    refused={refusals.get(rating)}
                    set={(to, typed) => act({ do: "agree", item: rating, to, typed })}
                />
            )}
        </section>
    );
}

/** A rating, as a choice among the levels that the criterion has, the best first as on the form. */
function ratingInput({ id, levels }: Criterion, label: string): Input {
    const choices = levels
        .map((text, place) => ({
            name: String(place + 1),
            said: { fi: `${place + 1} ${text.fi}`, en: `${place + 1} ${text.en}` },
        }))
        .reverse();
    return { name: ratingOf(id), kind: "choice", unit: null, most: null, label: { fi: label, en: label }, choices };
}

interface ItemProps {
    readonly item: string;
    readonly input: Input;
    readonly sheet: Sheet;
    readonly names: readonly string[];
    readonly recorded: CriterionReview | undefined;
    readonly refusedOf: Compared["refusedOf"];
    readonly refused: string | undefined;
}

function Item({ item, input, sheet, names, recorded, refusedOf, refused }: ItemProps) {
    const { words, language, act } = useAround();
    const id = `agreed-${item}`;
    const label = input.label[language];
    const answer = sheet.agreed[item];
    const isRating = item.startsWith("rating.");
    const ofRecords = isRating
        ? recorded?.rating?.toString()
        : usedSaid(input, recorded?.inputs[item], words, language);
    const nothing = isRating ? words.fill.noRating : words.fill.unknown;
    const otherwise = ofRecords ? words.fill.asRecords(ofRecords) : nothing;
    const set = (to: Partial<Answer>, typed: boolean) => act({ do: "agree", item, to, typed });
    return (
        <div class="compared-item">
            <p class="legend" id={`${id}-label`}>
                {label}
            </p>
            <dl class={input.kind === "choice" ? "side-by-side long" : "side-by-side"}>
                {sheet.assessors.map(({ answers }, place) => {
                    const given = answers[item] ?? NO_ANSWER;
                    const { value } = given;
                    const because = becauseSaid(given, words);
                    return (
                        <div>
                            <Name of={names[place]!} />
                            <dd>
                                {value ? valueSaid(input, value, words, language) : otherwise}
                                {refusedOf[place]?.has(item) && (
                                    <span class="refusal because-said">{words.compare.leftOut}</span>
                                )}
                                {because && <span class="quiet because-said">{because}</span>}
                            </dd>
                        </div>
                    );
                })}
                <div class="agreed">
                    <dt>{words.compare.agreed}</dt>
                    <dd>
                        <div role="group" aria-labelledby={`${id}-label`}>
                            <AnswerField
                                id={id}
                                input={input}
                                value={answer?.value ?? ""}
                                otherwise={null}
                                none={words.compare.notYet}
                                byName={isRating}
                                refused={refused !== undefined}
                                describedBy={`${id}-refused`}
                                labelledBy={`${id}-label`}
                                set={(value, typed) => set({ value }, typed)}
                            />
                            <p id={`${id}-refused`} class="refusal" hidden={refused === undefined}>
                                {refused}
                            </p>
                            {answer?.value && <Because of={label} answer={answer} set={set} />}
                        </div>
                    </dd>
                </div>
            </dl>
        </div>
    );
}
