package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** How a page of HTML is made. What is of reports alone, other pages pass over. */
public final class PageOptions {
    private final Language language;
    private String service;
    private final List<String> assessors = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean showIds;
    private String repeatedBy;
    private Series course;
    private History history;

    private PageOptions(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Options that say nothing but the language.
     *
     * @param language of the page
     * @return new options
     */
    public static PageOptions in(Language language) {
        return new PageOptions(language);
    }

    /**
     * Names the service at the head.
     *
     * @param service its name
     * @return these options
     */
    public PageOptions service(String service) {
        this.service = service;
        return this;
    }

    /**
     * Names the assessors at the head of a report.
     *
     * @param assessors in their order
     * @return these options
     */
    public PageOptions assessors(String... assessors) {
        this.assessors.addAll(Arrays.asList(assessors));
        return this;
    }

    /**
     * Leaves parts out of a report.
     *
     * @param parts "summary", "course", "criteria", "plan", "choices", "data", "appendix"
     * @return these options
     */
    public PageOptions without(String... parts) {
        leftOut.addAll(Arrays.asList(parts));
        return this;
    }

    /**
     * Names in a report's appendix the call that makes it again.
     *
     * @param call as a text
     * @return these options
     */
    public PageOptions repeatedBy(String call) {
        repeatedBy = call;
        return this;
    }

    /**
     * Shows in a report the reviews of the same teams before, by the same edition, choices and window.
     *
     * @param course not closed before the report is made
     * @return these options
     */
    public PageOptions course(Series course) {
        this.course = course;
        return this;
    }

    /**
     * Tells a report names of teams, earlier reviews and rows.
     *
     * @param history what the reviews were made of
     * @return these options
     */
    public PageOptions history(History history) {
        this.history = history;
        return this;
    }

    /**
     * Shows in the data of a report the ids of the records that measures left out. Takes the history.
     *
     * @return these options
     */
    public PageOptions showIds() {
        showIds = true;
        return this;
    }

    <T> T during(Function<Structs.PageOptions, T> call) {
        return Handle.useOrNull(course, before -> Handle.useOrNull(history, of -> call.apply(struct(before, of))));
    }

    private Structs.PageOptions struct(Pointer before, Pointer of) {
        Structs.PageOptions struct = new Structs.PageOptions();
        struct.setAutoRead(false);
        struct.language = Lent.text("language", language.code());
        struct.service = Lent.text("service", service);
        struct.assessors = Lent.texts("assessors", assessors);
        struct.assessorCount = assessors.size();
        struct.leftOut = Lent.texts("without", leftOut);
        struct.leftOutCount = leftOut.size();
        struct.repeatedBy = Lent.text("repeatedBy", repeatedBy);
        struct.course = before;
        struct.history = of;
        struct.showIds = showIds ? 1 : 0;
        return struct;
    }
}
