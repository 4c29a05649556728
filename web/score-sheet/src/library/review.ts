// The JSON of a review (docs/json.md), as far as the page shows it.

export interface InputUsed {
    readonly source: "measure" | "answer" | "none";
    readonly value?: boolean | number | string | null;
    readonly numerator?: number;
    readonly denominator?: number;
    readonly on?: string;
    readonly answered_from?: string;
    readonly note?: string;
    readonly reason?: string;
    readonly left_out?: Readonly<Record<string, number>>;
    readonly measure?: InputUsed;
}

export interface Change {
    readonly input: string;
    readonly to: string;
    readonly derived?: string;
}

export interface CriterionReview {
    readonly id: number;
    readonly score: number | null;
    readonly low: number;
    readonly high: number;
    readonly basis: "rating" | "answer" | "measure" | "both" | "none";
    readonly rating?: number;
    readonly rated_on?: string;
    readonly inputs: Readonly<Record<string, InputUsed>>;
    readonly undecided_by: readonly string[];
    readonly disagreement: { readonly with: string; readonly low: number; readonly high: number } | null;
    readonly next: { readonly level: number; readonly changes: readonly Change[] } | null;
}

export interface Total {
    readonly total: number | null;
    readonly total_low: number;
    readonly total_high: number;
    readonly levels: readonly string[];
    readonly next_review_by: string | null;
}

export interface PartSum {
    readonly low: number;
    readonly high: number;
    readonly of: number;
}

export interface Review extends Partial<Total> {
    readonly team: string | null;
    readonly criteria: readonly CriterionReview[];
    readonly sections: Readonly<Record<string, PartSum>>;
    readonly scales?: Readonly<Record<string, Total>>;
    readonly out_of_date?: boolean;
}

export interface ReviewsJson {
    readonly library: string;
    readonly edition: {
        readonly id: string;
        readonly out_of_date?: boolean;
        readonly what_if?: Readonly<Record<"fi" | "en", string>>;
    };
    readonly warnings: Readonly<Record<string, number>>;
    readonly reviews: readonly Review[];
}

/** The total of each scale; of an edition's only one under "". */
export function totalsOf(review: Review): Readonly<Record<string, Total>> {
    return review.scales ?? { "": review as unknown as Total };
}
