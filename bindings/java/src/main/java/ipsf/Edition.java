package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** An edition of the criteria: immutable, may be used by several threads at once. */
public final class Edition extends Handle {
    private final String id;
    private final String hash;

    Edition(Pointer pointer) {
        super(pointer, Ipsf::ipsf_edition_free, true);
        id = use(edition -> Utf8.text(Ipsf.ipsf_edition_id(edition)));
        hash = use(edition -> Utf8.text(Ipsf.ipsf_edition_hash(edition)));
    }

    /**
     * The ids of the editions built into the library.
     *
     * @return oldest first
     */
    public static List<String> embeddedIds() {
        List<String> ids = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_edition_embedded_count(); ++index) {
            ids.add(Utf8.text(Ipsf.ipsf_edition_embedded_id(index)));
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * An edition built into the library. It may score any date; results say when it does not cover the date.
     *
     * @param id one of {@link #embeddedIds}
     * @return the edition
     * @throws RefusedException when there is none of that id
     */
    public static Edition embedded(String id) {
        byte[] named = Utf8.terminated("id", id);
        return new Edition(Calls.make((out, error) -> Ipsf.ipsf_edition_embedded(named, out, error)));
    }

    /**
     * The edition built into the library that covers a date.
     *
     * @param asOf the date
     * @return the edition
     * @throws RefusedException when none does
     */
    public static Edition forDate(LocalDate asOf) {
        int day = Days.of("asOf", asOf);
        return new Edition(Calls.make((out, error) -> Ipsf.ipsf_edition_for_date(null, day, out, error)));
    }

    /**
     * The edition of a family built into the library that covers a date.
     *
     * @param family as "fi"
     * @param asOf the date
     * @return the edition
     * @throws RefusedException when none does
     */
    public static Edition forDate(String family, LocalDate asOf) {
        byte[] named = Utf8.terminated("family", family);
        int day = Days.of("asOf", asOf);
        return new Edition(Calls.make((out, error) -> Ipsf.ipsf_edition_for_date(named, day, out, error)));
    }

    /**
     * Reads an edition from a TOML file (docs/edition-format.md). What it is based on is built in, or stands beside it.
     *
     * @param path of the file
     * @return the edition
     * @throws RefusedException with the file, line and column of every problem, or when there is no such file
     */
    public static Edition load(Path path) {
        byte[] named = FilePaths.bytes("path", path);
        return new Edition(Calls.make((out, error) -> Ipsf.ipsf_edition_load(named, out, error)));
    }

    /**
     * Reads an edition from the bytes of a TOML file. What it is based on is built in.
     *
     * @param toml the bytes
     * @param name for messages
     * @return the edition
     * @throws RefusedException with the line and column of every problem
     */
    public static Edition read(byte[] toml, String name) {
        byte[] named = Utf8.terminated("name", name);
        byte[] text = Objects.requireNonNull(toml, "toml");
        return new Edition(
                Calls.make((out, error) -> Ipsf.ipsf_edition_read(text, text.length, named, out, error)));
    }

    /**
     * Its id.
     *
     * @return as "fi-2021-11"
     */
    public String id() {
        return id;
    }

    /**
     * The hash of the bytes of its whole text.
     *
     * @return with the name of its algorithm, "xxh128:..."
     */
    public String hash() {
        return hash;
    }

    /**
     * Its whole text, which {@link #read} reads again: its file byte for byte or, if it is based on another edition,
     * both written as one.
     *
     * @return the bytes of a TOML file
     */
    public byte[] toml() {
        return use(edition -> {
            long[] length = new long[1];
            Pointer lent = Ipsf.ipsf_edition_toml(edition, length);
            return lent.getByteArray(0, Math.toIntExact(length[0]));
        });
    }

    /**
     * What it adds up and decides, by id.
     *
     * @return its criteria
     */
    public List<Criterion> criteria() {
        List<Scale> scales = scales();
        return use(edition -> {
            int count = (int) Ipsf.ipsf_edition_criterion_count(edition);
            List<Criterion> criteria = new ArrayList<>();
            for (Structs.Criterion struct : Structures.copied(new Structs.Criterion(), count,
                    (out, error) -> Ipsf.ipsf_edition_copy_criteria(edition, 0, count, out, error))) {
                criteria.add(new Criterion(struct, scales.get(struct.scale).key()));
            }
            return Collections.unmodifiableList(criteria);
        });
    }

    /**
     * What it adds up: one scale for most editions.
     *
     * @return in the order of the file
     */
    public List<Scale> scales() {
        return use(edition -> {
            int count = (int) Ipsf.ipsf_edition_scale_count(edition);
            List<Scale> scales = new ArrayList<>();
            for (Structs.Scale struct : Structures.copied(new Structs.Scale(), count,
                    (out, error) -> Ipsf.ipsf_edition_copy_scales(edition, 0, count, out, error))) {
                scales.add(new Scale(struct));
            }
            return Collections.unmodifiableList(scales);
        });
    }

    /**
     * What it asks and decides by, as a table.
     *
     * @param name as docs/tables.md has it: "inputs", "limits"
     * @return the table, to be closed on its own
     */
    public Table table(String name) {
        return use(edition -> Table.of(Ipsf::ipsf_edition_table, edition, name));
    }

    /**
     * What-if: this edition with some rules written otherwise; results made with it say so. Choices and a service model
     * in force stay so.
     *
     * @param changes the rules and what they become
     * @return another edition
     * @throws RefusedException for a criterion, row or cell that it does not have, one that is named twice, and what
     *     {@link #read} refuses
     */
    public Edition withChanges(RuleChange... changes) {
        Structs.RuleChange[] structs = Lent.structs(new Structs.RuleChange(), changes.length);
        for (int index = 0; index < changes.length; ++index) {
            changes[index].putInto(structs[index]);
        }
        return use(edition -> new Edition(Calls.make((out, error) -> Ipsf.ipsf_edition_with_changes(
                edition, structs == null ? null : structs[0], changes.length, out, error))));
    }

    /**
     * The rules that {@link #withChanges} changed.
     *
     * @return in words; null when it is no what-if
     */
    public Texts whatIf() {
        return use(edition -> {
            Pointer english = Ipsf.ipsf_edition_what_if(edition, Language.ENGLISH.bytes());
            Pointer finnish = Ipsf.ipsf_edition_what_if(edition, Language.FINNISH.bytes());
            return english == null ? null : new Texts(finnish, english);
        });
    }

    /**
     * This edition with a region's own deadlines in place of its own; results made with it name the model.
     *
     * @param model how the region carries the process out
     * @return another edition
     * @throws RefusedException for an edition without a client process or with a model already, and for a deadline that
     *     it does not have
     */
    public Edition withServiceModel(ServiceModel model) {
        return use(edition -> model.use(of -> new Edition(
                Calls.make((out, error) -> Ipsf.ipsf_edition_with_service_model(edition, of, out, error)))));
    }

    /**
     * What its owner would want told although it loads: levels that fall, limits without a boundary case and so on.
     *
     * @return findings; row is the line
     */
    public List<Problem> check() {
        return use(edition -> findings(Calls.make((out, error) -> Ipsf.ipsf_edition_check(edition, out, error))));
    }

    /**
     * Runs its cases, and sees that they notice every small change of its rules.
     *
     * @return what came of it
     */
    public EditionTest test() {
        return use(edition -> {
            long[] cases = new long[1];
            long[] changes = new long[1];
            Pointer findings =
                    Calls.make((out, error) -> Ipsf.ipsf_edition_test(edition, cases, changes, out, error));
            return new EditionTest(cases[0], changes[0], findings(findings));
        });
    }

    private static List<Problem> findings(Pointer pointer) {
        try (Findings findings = new Findings(pointer)) {
            return findings.problems();
        }
    }

    /**
     * Its decision tables as DMN 1.3 (docs/dmn.md).
     *
     * @param language of labels and descriptions
     * @return XML in UTF-8
     */
    public byte[] dmn(Language language) {
        return Forms.bytes(this, language, Ipsf::ipsf_edition_dmn);
    }

    /**
     * Its boundary cases as test cases for them, in the format of the DMN Technology Compatibility Kit.
     *
     * @return XML in UTF-8
     */
    public byte[] dmnTests() {
        return use(edition -> Calls.bytes((out, error) -> Ipsf.ipsf_edition_dmn_tests(edition, out, error)));
    }

    /**
     * The edition as one HTML file (docs/html.md): each criterion with its table, readings and choices.
     *
     * @param options language and heading
     * @return the HTML
     */
    public String html(PageOptions options) {
        return Forms.html(this, options, Ipsf::ipsf_edition_html);
    }

    /**
     * The deadlines of the client process.
     *
     * @return in the order of the file; none without a client process
     */
    public List<Deadline> deadlines() {
        return use(edition -> {
            int count = (int) Ipsf.ipsf_edition_deadline_count(edition);
            List<Deadline> deadlines = new ArrayList<>();
            for (Structs.ProcessDeadline struct : Structures.copied(new Structs.ProcessDeadline(), count,
                    (out, error) -> Ipsf.ipsf_edition_copy_deadlines(edition, 0, count, out, error))) {
                deadlines.add(new Deadline(struct));
            }
            return Collections.unmodifiableList(deadlines);
        });
    }

    /**
     * The phases of the client process.
     *
     * @return by number, the end last
     */
    public List<Phase> phases() {
        return use(edition -> {
            int count = (int) Ipsf.ipsf_edition_phase_count(edition);
            List<Phase> phases = new ArrayList<>();
            for (Structs.ProcessPhase struct : Structures.copied(new Structs.ProcessPhase(), count,
                    (out, error) -> Ipsf.ipsf_edition_copy_phases(edition, 0, count, out, error))) {
                phases.add(new Phase(struct, edition, phases.size()));
            }
            return Collections.unmodifiableList(phases);
        });
    }

    /**
     * The moves between phases that the client process allows.
     *
     * @return in the order of the file
     */
    public List<PhaseMove> moves() {
        return use(edition -> {
            int count = (int) Ipsf.ipsf_edition_move_count(edition);
            List<PhaseMove> moves = new ArrayList<>();
            for (Structs.ProcessMove struct : Structures.copied(new Structs.ProcessMove(), count,
                    (out, error) -> Ipsf.ipsf_edition_copy_moves(edition, 0, count, out, error))) {
                moves.add(new PhaseMove(struct));
            }
            return Collections.unmodifiableList(moves);
        });
    }

    /**
     * How long a client may be in a phase without waiting.
     *
     * @return days; 0 without a client process
     */
    public int waitingDays() {
        return use(Ipsf::ipsf_edition_waiting_days);
    }

    @Override
    public String toString() {
        return "Edition " + id + " " + hash;
    }
}
