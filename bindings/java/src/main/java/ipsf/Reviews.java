package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.util.List;
import java.util.Map;

/** The reviews of one call, in the order of team ids, and what they were made with. */
public final class Reviews extends Result<Review> implements ReviewList {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_reviews_free, Ipsf::ipsf_reviews_table,
            Ipsf::ipsf_reviews_json, Ipsf::ipsf_reviews_text, Ipsf::ipsf_reviews_xlsx, Ipsf::ipsf_reviews_html);

    private MadeWith madeWith;

    Reviews(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Scores teams on a review date.
     *
     * @param history the caseload
     * @param options the date, and what is other than usual
     * @return a review of each team
     * @throws RefusedException for an unknown team, a date that the edition does not cover, an answer that does not
     *     fit, an unknown choice
     * @throws CancelledException when the progress asks to stop
     */
    public static Reviews score(History history, ReviewOptions options) {
        return options.withEdition(
                edition -> new Reviews(options.scored(edition, history, Ipsf::ipsf_reviews_score)));
    }

    /**
     * Scores the answers of the options alone.
     *
     * @param options the date and the answers
     * @return one review without a team
     * @throws RefusedException as the other
     */
    public static Reviews score(ReviewOptions options) {
        return score(null, options);
    }

    /**
     * Reads JSON that the library gave of reviews, a series or a sensitivity: {@link #json} of a result here, or of the
     * same in another language.
     *
     * @param json the text
     * @return all that it says of reviews
     * @throws IllegalArgumentException where it is none of these
     */
    public static SavedReviews fromJson(String json) {
        return new SavedReviews(json);
    }

    /**
     * One of the reviews as a result of its own, for its texts, tables and report, with the warnings of all.
     *
     * @param index its place, from 0
     * @return one review
     * @throws IndexOutOfBoundsException when there is none
     */
    public Reviews alone(int index) {
        rows().get(index);
        return new Reviews(use(reviews -> Calls.make(
                (out, error) -> Ipsf.ipsf_reviews_alone(reviews, index, out, error))));
    }

    @Override
    public String library() {
        return madeWith().library;
    }

    @Override
    public EditionUsed edition() {
        return madeWith().edition;
    }

    @Override
    public Map<String, String> choices() {
        return madeWith().choices;
    }

    @Override
    public List<LoadWarning> warnings() {
        return madeWith().warnings;
    }

    private synchronized MadeWith madeWith() {
        if (madeWith == null) {
            madeWith = new MadeWith(this::cells);
        }
        return madeWith;
    }

    @Override
    List<Review> read() {
        try (ReviewTables tables = new ReviewTables(this::cells)) {
            return tables.reviews();
        }
    }
}
