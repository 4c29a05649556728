import type { Language } from "../library/edition_text";
import { en, type Words } from "./en";
import { fi } from "./fi";

export type { Words };

export function wordsOf(language: Language): Words {
    return language === "fi" ? fi : en;
}
