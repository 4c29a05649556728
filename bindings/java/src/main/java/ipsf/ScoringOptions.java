package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Callbacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the options of reviews and of series have in common. */
abstract class ScoringOptions<O extends ScoringOptions<O, S>, S> {
    /** A function of the library that scores by these options. */
    interface Scoring<S> {
        int call(Pointer edition, Pointer history, Pointer answers, S options, PointerByReference out,
                PointerByReference error);
    }

    private final EditionChoice edition;
    private Integer months;
    private int threads;
    private List<String> teams = Collections.emptyList();
    private final List<String> choices = new ArrayList<>();
    private List<LocalDate> holidays;
    private Answers answers;
    private Map<String, ?> values;
    private Progress progress;

    ScoringOptions(LocalDate covered) {
        edition = new EditionChoice(covered);
    }

    /** These options, as their own class. */
    abstract O self();

    /** The library's struct. */
    abstract S struct(Callbacks.Progress callback);

    /**
     * Scores by an edition instead of the built-in one that covers the date.
     *
     * @param edition not closed before it is scored
     * @return these options
     */
    public O edition(Edition edition) {
        this.edition.take(edition);
        return self();
    }

    /**
     * Scores by an edition built into the library instead of the one that covers the date.
     *
     * @param id as "fi-2021-11"
     * @return these options
     */
    public O edition(String id) {
        edition.take(id);
        return self();
    }

    /**
     * Sets the window, which ends on the review date.
     *
     * @param months 1-120
     * @return these options
     */
    public O months(int months) {
        this.months = months;
        return self();
    }

    /**
     * Uses so many threads; the result is the same for any number.
     *
     * @param threads from 1; 0: as many as the machine has cores
     * @return these options
     */
    public O threads(int threads) {
        this.threads = threads;
        return self();
    }

    /**
     * Scores these teams instead of every one that exists on the date.
     *
     * @param teams ids
     * @return these options
     */
    public O teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return self();
    }

    /**
     * Makes a named choice other than the edition's own.
     *
     * @param key as "averaging"
     * @param value a word, a number or true
     * @return these options
     */
    public O choice(String key, Object value) {
        choices.addAll(Arrays.asList(Objects.requireNonNull(key, "key"), Answers.text("choice " + key, value)));
        return self();
    }

    /**
     * Takes another calendar than Finland's.
     *
     * @param holidays the days, besides Saturdays and Sundays, that are no working days; may be none
     * @return these options
     */
    public O holidays(Collection<LocalDate> holidays) {
        this.holidays = new ArrayList<>(holidays);
        return self();
    }

    /**
     * Takes answers beside or instead of the history's own.
     *
     * @param answers not closed before they are scored
     * @return these options
     */
    public O answers(Answers answers) {
        this.answers = Objects.requireNonNull(answers, "answers");
        values = null;
        return self();
    }

    /**
     * Takes answers of every team beside or instead of the history's own.
     *
     * @param values as {@link Answers#of} takes them
     * @return these options
     */
    public O answers(Map<String, ?> values) {
        this.values = Objects.requireNonNull(values, "values");
        answers = null;
        return self();
    }

    /**
     * Tells how far the scoring has come.
     *
     * @param progress is told
     * @return these options
     */
    public O progress(Progress progress) {
        this.progress = progress;
        return self();
    }

    final int window(int usual) {
        return months == null ? usual : months;
    }

    final int threadCount() {
        return threads;
    }

    final List<String> teamIds() {
        return teams;
    }

    /** Keys and values in turn, as the library has choices one after another. */
    final List<String> choicePairs() {
        return choices;
    }

    final List<LocalDate> freeDays() {
        return holidays;
    }

    /** What the call gives that is handed the edition to score by. */
    final <T> T withEdition(Function<Edition, T> call) {
        return edition.during(call);
    }

    /** The handle that a function gives that scores by these options; the history may be null. */
    final Pointer scored(Edition by, History history, Scoring<S> function) {
        Reported reported = new Reported(progress);
        return by.use(used -> Handle.useOrNull(history, of -> withAnswers(given -> {
            S struct = struct(reported.callback());
            return reported.during(
                    () -> Calls.make((out, error) -> function.call(used, of, given, struct, out, error)));
        })));
    }

    private Pointer withAnswers(Function<Pointer, Pointer> call) {
        if (values == null) {
            return Handle.useOrNull(answers, call);
        }
        try (Answers made = Answers.of(values)) {
            return made.use(call);
        }
    }
}
