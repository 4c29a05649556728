// What a program in TypeScript may write; compiled, with all checks, against the types of the package.
import {
    Answers,
    Edition,
    Fraction,
    History,
    HistoryBuilder,
    Publication,
    Refused,
    Reviews,
    Series,
    type CriterionScore,
    type Review,
} from "ipsf";

const edition: Edition = Edition.embedded("fi-2021-11");
const history: History = History.fromColumns({
    coaches: { coach_id: ["A"], team_id: ["North"], fte: Float64Array.of(0.5) },
    episodes: { episode_id: [1, 2n, "3", null], on: [true, undefined] },
});
const answers = Answers.of({ coaching_time_share: new Fraction(37, 40), contacts_tracked: true, "rating.9": 4n });
const reviews: Reviews = Reviews.score(history, {
    asOf: "2024-05-08",
    answers,
    edition,
    progress: (done, total) => done < total,
});
const first: Review | undefined = reviews.at(0);
const total: number | null = first?.total ?? null;
for (const review of reviews) {
    const criterion: CriterionScore = review.criterion(5);
    const value: boolean | number | bigint | string | Fraction | null = criterion.inputs.share.value;
    const numerator: bigint | null = criterion.inputs.share.numerator;
    console.log(review.team?.toUpperCase(), review.asOf.length, value, numerator, criterion.next?.changes[0].to);
}
const due: string = Series.score(history, { from: "2024-01-01", to: "2024-05-08", every: "quarter" }).rows[0].asOf;
const table: string = reviews.table("criteria").csv("fi", "spreadsheet");
const published: number = Publication.of(history, { from: "2024-01-01", to: "2024-05-08" }).table("reviews").length;
const builder = new HistoryBuilder({ teams: ["North"] });
builder.addCoach({ coach_id: 7, team_id: "North" });
try {
    builder.finish().close();
} catch (refused) {
    if (refused instanceof Refused) console.log(refused.problems[0].row + 1, due, table, total, published);
}
{
    using closed = reviews;
    closed.json();
}

// @ts-expect-error: a date is a text
Reviews.score(history, { asOf: new Date() });
// @ts-expect-error: there is no such option
Reviews.score(history, { asof: "2024-05-08" });
// @ts-expect-error: no language of the library
reviews.text("sv");
// @ts-expect-error: a column of a coach has another name
builder.addCoach({ coach: "A" });
// @ts-expect-error: fields are read, not written
reviews.rows[0].team = "South";
// @ts-expect-error: what is internal is not there
reviews.cellsOf("criteria");
// @ts-expect-error: nor how rows are made
reviews.makeRows();
// @ts-expect-error: reviews are scored, not made by hand
new Reviews();
// @ts-expect-error: those that were read from JSON have no report
Reviews.fromJson(reviews.json()).html();
const saved: Review[] = Reviews.fromJson(reviews.json()).rows;
console.log(saved[0].scales[""].wayUp?.level, saved[0].nextReviewBy, saved[0].lowestLevel);
