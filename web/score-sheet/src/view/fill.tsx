// The form, in the paper form's order, with the criteria beside it where there is room.
import type { Table } from "ipsf";
import type { EditionText } from "../library/edition_text";
import type { CriterionReview, PartSum, Review } from "../library/review";
import type { LimitRefusal } from "../library/rules";
import type { Answers, WhatIf } from "../sheet/document";
import { rangeSaid } from "../words/said";
import { Boxes } from "./boxes";
import { useAround } from "./context";
import { CriterionForm } from "./criterion_form";
import { Limits } from "./limits";
import { TryButton } from "./try_button";

interface Props {
    readonly text: EditionText;
    readonly review: Review | null;
    /** What the records alone give. */
    readonly recorded: Review | null;
    readonly answers: Answers;
    readonly refusals: ReadonlyMap<string, string>;
    readonly refusedLimits: ReadonlyMap<number, LimitRefusal>;
    readonly named: (name: string) => string;
    readonly whatIf: WhatIf | null;
    readonly explain: ((measure: string) => Table) | null;
}

export function Fill({ text, review, recorded, ...others }: Props) {
    const { words, language } = useAround();
    const byId = (of: Review | null) => new Map(of?.criteria.map((each) => [each.id, each]));
    const [criteria, recordedCriteria] = [byId(review), byId(recorded)];
    return (
        <div class="with-contents">
            <Contents text={text} review={review} criteria={criteria} />
            <div class="form" id="form" tabIndex={-1}>
                {!others.whatIf && <TryButton />}
                {text.sections.map((section) => (
                    <section aria-labelledby={`section-${section.key}`}>
                        <h2 class="part" id={`section-${section.key}`}>
                            <span>{section.title[language]}</span>
                            {review && <Sum of={review.sections[section.key]} />}
                        </h2>
                        {section.criteria.map((criterion) => (
                            <CriterionForm
                                key={criterion.id}
                                criterion={criterion}
                                review={criteria.get(criterion.id)}
                                recorded={recordedCriteria.get(criterion.id)}
                                inputs={text.inputs}
                                {...others}
                            />
                        ))}
                    </section>
                ))}
                {others.whatIf && (
                    <Limits
                        title={words.fill.band}
                        criterion={0}
                        limits={text.limits}
                        changed={others.whatIf.limits}
                        refused={others.refusedLimits}
                        inputs={text.inputs}
                        named={others.named}
                    />
                )}
            </div>
        </div>
    );
}

function Sum({ of }: { of: PartSum | undefined }) {
    if (!of) return null;
    return (
        <span class="at-end">
            <span class="summed">{rangeSaid(of.low, of.high)}</span> / {of.of}
        </span>
    );
}

interface ContentsProps {
    readonly text: EditionText;
    readonly review: Review | null;
    readonly criteria: ReadonlyMap<number, CriterionReview>;
}

function Contents({ text, review, criteria }: ContentsProps) {
    const { words, language } = useAround();
    return (
        <nav class="contents" aria-label={words.fill.contents}>
            {text.sections.map((section) => (
                <>
                    <p class="contents-section">
                        <span>{section.title[language]}</span>
                        {review && <Sum of={review.sections[section.key]} />}
                    </p>
                    <ul>
                        {section.criteria.map(({ id, title }) => {
                            const found = criteria.get(id);
                            return (
                                <li>
                                    <a href={`#criterion-${id}`}>
                                        <span class="id">{id}</span>
                                        <span class="contents-title">{title[language]}</span>
                                        {found && <Boxes low={found.low} high={found.high} small />}
                                    </a>
                                </li>
                            );
                        })}
                    </ul>
                </>
            ))}
        </nav>
    );
}
