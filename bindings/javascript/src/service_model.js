import * as abi from "./abi/functions.js";
import { ServiceModelForms } from "./forms.js";
import { own, pointerOf } from "./handle.js";
import { within } from "./memory.js";
import { encoded, kindOf } from "./texts.js";

/** How a region carries the client process out. */
export class ServiceModel extends ServiceModelForms {
    /** Ids of the models built into the library. */
    static get embeddedIds() {
        const count = abi.service_model_embedded_count();
        return Array.from({ length: count }, (_, place) => abi.service_model_embedded_id(place) ?? "");
    }

    /**
     * A model built into the library. Throws `Refused` when there is none of that id.
     * @param {string} id
     * @returns {ServiceModel}
     */
    static embedded(id) {
        if (typeof id !== "string") throw new TypeError(`id: give a text, not ${kindOf(id)}`);
        return new ServiceModel(
            own,
            within((memory) => abi.service_model_embedded(memory.text("id", id))),
        );
    }

    /**
     * Reads a model from the text of a TOML file (docs/service-models.md). Throws `Refused` with every problem's line
     * and column.
     * @param {string} toml
     * @param {string} [name] for messages
     * @returns {ServiceModel}
     */
    static read(toml, name = "service model") {
        const text = encoded("toml", toml);
        const read = within((memory) =>
            abi.service_model_read(memory.copy(text), text.length, memory.text("name", name)),
        );
        return new ServiceModel(own, read);
    }

    /** Its id, "kainuu". */
    get id() {
        return abi.service_model_id(pointerOf(this)) ?? "";
    }

    /** The hash of its file's bytes, with the name of its algorithm. */
    get hash() {
        return abi.service_model_hash(pointerOf(this)) ?? "";
    }
}
