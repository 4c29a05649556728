// What every part of the page needs: words, the language, and what can be done.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../library/edition_text";
import type { Action } from "../sheet/actions";
import { type Words, wordsOf } from "../words";

export interface Around {
    readonly language: Language;
    readonly words: Words;
    readonly act: (action: Action) => void;
}

export const AroundContext = createContext<Around>({ language: "fi", words: wordsOf("fi"), act: () => {} });

export function useAround(): Around {
    return useContext(AroundContext);
}
