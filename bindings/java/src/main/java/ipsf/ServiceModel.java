package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How one region carries the phases out: who does what, with which tools and forms ({@link Edition#withServiceModel}).
 */
public final class ServiceModel extends Handle {
    private final String id;
    private final String hash;

    private ServiceModel(Pointer pointer) {
        super(pointer, Ipsf::ipsf_service_model_free, false);
        id = use(model -> Utf8.text(Ipsf.ipsf_service_model_id(model)));
        hash = use(model -> Utf8.text(Ipsf.ipsf_service_model_hash(model)));
    }

    /**
     * The ids of the models built into the library.
     *
     * @return by id
     */
    public static List<String> embeddedIds() {
        List<String> ids = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_service_model_embedded_count(); ++index) {
            ids.add(Utf8.text(Ipsf.ipsf_service_model_embedded_id(index)));
        }
        return Collections.unmodifiableList(ids);
    }

    /**
     * A model built into the library.
     *
     * @param id one of {@link #embeddedIds}
     * @return the model
     * @throws RefusedException when there is none of that id
     */
    public static ServiceModel embedded(String id) {
        byte[] named = Utf8.terminated("id", id);
        return new ServiceModel(Calls.make((out, error) -> Ipsf.ipsf_service_model_embedded(named, out, error)));
    }

    /**
     * Reads a model from a TOML file (docs/service-models.md).
     *
     * @param path of the file
     * @return the model
     * @throws RefusedException with every problem's line and column
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static ServiceModel read(Path path) {
        return read(FilePaths.content(path), path.toString());
    }

    /**
     * Reads a model from the bytes of a TOML file.
     *
     * @param toml the bytes
     * @param name for messages
     * @return the model
     * @throws RefusedException with every problem's line and column
     */
    public static ServiceModel read(byte[] toml, String name) {
        byte[] text = Objects.requireNonNull(toml, "toml");
        byte[] named = Utf8.terminated("name", name);
        return new ServiceModel(
                Calls.make((out, error) -> Ipsf.ipsf_service_model_read(text, text.length, named, out, error)));
    }

    /**
     * Its id.
     *
     * @return as "kainuu"
     */
    public String id() {
        return id;
    }

    /**
     * The hash of its file's bytes.
     *
     * @return with the name of its algorithm, "xxh128:..."
     */
    public String hash() {
        return hash;
    }

    /**
     * The model as JSON in both languages (docs/json.md).
     *
     * @return the JSON
     */
    public String json() {
        return Forms.json(this, Ipsf::ipsf_service_model_json);
    }

    /**
     * The model for people.
     *
     * @param language English or Finnish
     * @return lines of text
     */
    public String text(Language language) {
        return Forms.text(this, language, Ipsf::ipsf_service_model_text);
    }

    /**
     * The model as a swim-lane picture, a lane for each role and a column for each phase.
     *
     * @param language English or Finnish
     * @return SVG without scripts
     */
    public String chart(Language language) {
        return Forms.text(this, language, Ipsf::ipsf_service_model_chart);
    }

    /**
     * The model as one HTML file (docs/html.md).
     *
     * @param options language and heading
     * @return the HTML
     */
    public String html(PageOptions options) {
        return Forms.html(this, options, Ipsf::ipsf_service_model_html);
    }

    @Override
    public String toString() {
        return "ServiceModel " + id + " " + hash;
    }
}
