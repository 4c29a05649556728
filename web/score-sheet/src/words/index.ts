import type { Language } from "../library/edition_text";
import { en, type Words } from "./en";
import { fi } from "./fi";

export type { Words };

/** What is said in whatever language the page has, when it is read. */
export type Said = (words: Words, language: Language) => string;

export function wordsOf(language: Language): Words {
    return language === "fi" ? fi : en;
}
