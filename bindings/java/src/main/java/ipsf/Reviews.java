package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The reviews of one call, in the order of team ids, and what they were made with. */
public final class Reviews extends Result<Review> {
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
     * The review of a team.
     *
     * @param id of the team
     * @return its review
     * @throws NoSuchElementException when there is none
     */
    public Review team(String id) {
        return stream().filter(review -> id.equals(review.team())).findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no review of a team " + id));
    }

    /**
     * The version of the library that made them.
     *
     * @return "major.minor.patch"
     */
    public String library() {
        return madeWith().library;
    }

    /**
     * The edition that they were made with.
     *
     * @return its id and hash
     */
    public EditionUsed edition() {
        return madeWith().edition;
    }

    /**
     * The named choices in force.
     *
     * @return value by key
     */
    public Map<String, String> choices() {
        return madeWith().choices;
    }

    /**
     * What was odd about the whole load, and about answers.
     *
     * @return each with its place
     */
    public List<LoadWarning> warnings() {
        return madeWith().warnings;
    }

    private synchronized MadeWith madeWith() {
        if (madeWith == null) {
            madeWith = new MadeWith(this);
        }
        return madeWith;
    }

    @Override
    List<Review> read() {
        try (ReviewTables tables = new ReviewTables(this)) {
            return tables.reviews();
        }
    }
}
