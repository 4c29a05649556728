/**
 * A text in Finnish and in English.
 * @typedef {{ fi: string, en: string }} Translated
 */

/**
 * @param {string | null} fi
 * @param {string | null} en
 * @returns {Translated}
 */
export function translated(fi, en) {
    return { fi: fi ?? "", en: en ?? "" };
}
