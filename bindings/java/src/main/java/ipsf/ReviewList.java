package ipsf;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Reviews in the order of team ids, of a series by date, then team, and what they were made with: {@link Reviews} of a
 * call, or {@link SavedReviews}.
 */
public interface ReviewList extends Iterable<Review> {
    /**
     * The reviews.
     *
     * @return a list that cannot be changed
     */
    List<Review> rows();

    /**
     * The reviews.
     *
     * @return one after another
     */
    Stream<Review> stream();

    /**
     * All of it as JSON (docs/json.md).
     *
     * @return the JSON
     */
    String json();

    /**
     * The version of the library that made them.
     *
     * @return "major.minor.patch"
     */
    String library();

    /**
     * The edition that they were made with.
     *
     * @return its id and hash
     */
    EditionUsed edition();

    /**
     * The named choices in force.
     *
     * @return value by key
     */
    Map<String, String> choices();

    /**
     * What was odd about the whole load, and about answers.
     *
     * @return each with its place
     */
    List<LoadWarning> warnings();

    /**
     * The review of a team.
     *
     * @param id of the team
     * @return its review; of a series the first one
     * @throws NoSuchElementException when there is none
     */
    default Review team(String id) {
        return stream().filter(review -> id.equals(review.team())).findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no review of a team " + id));
    }
}
