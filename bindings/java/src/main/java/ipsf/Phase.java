package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A phase of the client process. */
public final class Phase extends Data {
    private final int number;
    private final String key;
    private final Texts title;
    private final List<String> forms;
    private final List<Texts> tools;

    Phase(Structs.ProcessPhase struct, Pointer edition, long index) {
        number = struct.number;
        key = Utf8.text(struct.key);
        title = new Texts(struct.titleFi, struct.titleEn);
        forms = FormNames.of(struct.forms);
        tools = tools(edition, index);
    }

    /**
     * Its number.
     *
     * @return 1-5; 6: the end
     */
    public int number() {
        return number;
    }

    /**
     * Its key.
     *
     * @return as "job_search"
     */
    public String key() {
        return key;
    }

    /**
     * Its title.
     *
     * @return in both languages
     */
    public Texts title() {
        return title;
    }

    /**
     * Forms and records that belong to it.
     *
     * @return their names
     */
    public List<String> forms() {
        return forms;
    }

    /**
     * Its tools in words.
     *
     * @return each in both languages
     */
    public List<Texts> tools() {
        return tools;
    }

    private static List<Texts> tools(Pointer edition, long phase) {
        List<Texts> tools = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_edition_phase_tool_count(edition, phase); ++index) {
            tools.add(new Texts(
                    Ipsf.ipsf_edition_phase_tool(edition, phase, index, Language.FINNISH.bytes()),
                    Ipsf.ipsf_edition_phase_tool(edition, phase, index, Language.ENGLISH.bytes())));
        }
        return Collections.unmodifiableList(tools);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("number", number);
        fields.put("key", key);
        fields.put("title", title);
        fields.put("forms", forms);
        fields.put("tools", tools);
    }
}
