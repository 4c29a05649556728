package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How several assessors score, each alone, and what they agreed on, in the order of team ids (docs/consensus.md). */
public final class Consensus extends Result<ReviewConsensus> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_consensus_free, Ipsf::ipsf_consensus_table,
            Ipsf::ipsf_consensus_json, Ipsf::ipsf_consensus_text, Ipsf::ipsf_consensus_xlsx,
            Ipsf::ipsf_consensus_html);

    private final List<String> assessors;

    private Consensus(Pointer pointer, List<String> assessors) {
        super(pointer, FUNCTIONS);
        this.assessors = assessors;
    }

    /**
     * Scores by what each assessor gave alone, and by what all gave alike or agreed on.
     *
     * @param history the caseload; null: answers alone
     * @param assessors two or more: what each gave, by name, in the order in which they are to be named
     * @param options the date, and what is other than usual; their answers are what the assessors agreed on
     * @return how they score, and what they agreed on
     * @throws RefusedException as scoring, with the assessor's name, and for fewer than two assessors
     * @throws CancelledException when the progress asks to stop
     */
    public static Consensus of(History history, Map<String, Answers> assessors, ReviewOptions options) {
        List<String> names = Collections.unmodifiableList(new ArrayList<>(assessors.keySet()));
        List<Answers> given = new ArrayList<>(assessors.values());
        given.forEach(each -> Objects.requireNonNull(each, "an assessor's answers"));
        return options.withEdition(edition -> withAll(given, new ArrayList<>(), pointers -> {
            Structs.Assessment[] assessments = Lent.structs(new Structs.Assessment(), pointers.size());
            for (int place = 0; place < pointers.size(); ++place) {
                assessments[place].assessor = Lent.text("assessors", names.get(place));
                assessments[place].answers = pointers.get(place);
            }
            Structs.Assessment first = assessments == null ? null : assessments[0];
            return new Consensus(options.scored(edition, history,
                    (by, of, agreed, struct, out, error) -> Ipsf.ipsf_consensus_new(
                            by, of, first, pointers.size(), agreed, struct, out, error)), names);
        }));
    }

    /**
     * The names of the assessors.
     *
     * @return in the order in which they were given
     */
    public List<String> assessors() {
        return assessors;
    }

    /**
     * The agreed reviews.
     *
     * @return to be closed on their own
     */
    public Reviews agreed() {
        return reviewsAt(-1);
    }

    /**
     * The reviews by what one assessor gave alone.
     *
     * @param assessor the name
     * @return to be closed on their own
     * @throws NoSuchElementException when there is none of that name
     */
    public Reviews reviewsOf(String assessor) {
        int place = assessors.indexOf(assessor);
        if (place < 0) {
            throw new NoSuchElementException("there is no assessor " + assessor);
        }
        return reviewsAt(place);
    }

    /**
     * The criteria as CSV: how the assessors compare in each, and what was agreed.
     *
     * @param csvFor whom it is written for
     * @return the text
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_consensus_csv);
    }

    @Override
    List<ReviewConsensus> read() {
        List<Review> reviews;
        try (Reviews agreed = agreed()) {
            reviews = agreed.rows();
        }
        List<Agreement> agreements = rows("agreement", Agreement::new);
        List<AssessedCriterion> criteria = criteria();
        List<AssessorTotal> totals = rows("totals", AssessorTotal::new);
        List<AssessedAnswer> answers = rows("answers", AssessedAnswer::new);
        List<ReviewConsensus> found = new ArrayList<>();
        for (int place = 0; place < reviews.size(); ++place) {
            String team = reviews.get(place).team();
            found.add(new ReviewConsensus(reviews.get(place), agreements.get(place),
                    of(team, criteria, AssessedCriterion::team), of(team, totals, AssessorTotal::team),
                    of(team, answers, AssessedAnswer::team)));
        }
        return found;
    }

    private List<AssessedCriterion> criteria() {
        try (Cells criteria = cells("criteria");
                Cells levels = cells("levels")) {
            return Rows.of(criteria, (table, row) -> {
                Map<String, LevelRange> by = new LinkedHashMap<>();
                for (int at = row * assessors.size(); at < (row + 1) * assessors.size(); ++at) {
                    by.put(levels.text("assessor", at),
                            new LevelRange(levels.int32("low", at), levels.int32("high", at)));
                }
                return new AssessedCriterion(table, row, Collections.unmodifiableMap(by));
            });
        }
    }

    private Reviews reviewsAt(int assessor) {
        return use(consensus -> new Reviews(
                Calls.make((out, error) -> Ipsf.ipsf_consensus_reviews(consensus, assessor, out, error))));
    }

    private static <T> List<T> of(String team, List<T> rows, Function<T, String> teamOf) {
        return Collections.unmodifiableList(
                rows.stream().filter(row -> Objects.equals(teamOf.apply(row), team)).collect(Collectors.toList()));
    }

    /** What the call gives that is handed the pointers of all, which are in use until it ends. */
    private static <T> T withAll(List<Answers> given, List<Pointer> pointers, Function<List<Pointer>, T> call) {
        if (pointers.size() == given.size()) {
            return call.apply(pointers);
        }
        return given.get(pointers.size()).use(pointer -> {
            pointers.add(pointer);
            return withAll(given, pointers, call);
        });
    }
}
