import ipsf.History;
import ipsf.ReviewOptions;
import ipsf.Reviews;
import java.nio.file.Paths;
import java.time.LocalDate;

class ScoreSample {
    public static void main(String[] arguments) {
        try (History history = History.load(Paths.get("examples/kainuu-like"));
                Reviews reviews = Reviews.score(history, ReviewOptions.on(LocalDate.of(2024, 5, 8)))) {
            reviews.forEach(review -> System.out.println(review.team() + " " + review.total() + " " + review.level()));
        }
    }
}
