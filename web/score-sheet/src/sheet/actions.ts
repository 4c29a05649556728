// Everything that can be done to a sheet.
import type { Language } from "../library/edition_text";
import { type Answer, type Answers, type Assessor, type ChangedLimit, NO_ANSWER, type Sheet } from "./document";

/** Typed ones of a field follow each other as one step for undo. */
export type Action =
    | { readonly do: "head"; readonly field: "service" | "team" | "asOf"; readonly to: string; readonly typed: boolean }
    | { readonly do: "language"; readonly to: Language }
    | { readonly do: "edition"; readonly to: Sheet["edition"] }
    | { readonly do: "answer"; readonly item: string; readonly to: Partial<Answer>; readonly typed: boolean }
    | { readonly do: "agree"; readonly item: string; readonly to: Partial<Answer>; readonly typed: boolean }
    | { readonly do: "name"; readonly assessor: number; readonly to: string; readonly typed: boolean }
    | { readonly do: "add assessor"; readonly assessor: Assessor }
    | { readonly do: "replace assessor"; readonly assessor: number; readonly by: Assessor }
    | { readonly do: "remove assessor"; readonly assessor: number }
    | { readonly do: "begin what-if" }
    | { readonly do: "limit"; readonly to: ChangedLimit; readonly original: string; readonly typed: boolean }
    | { readonly do: "end what-if" }
    | { readonly do: "open"; readonly sheet: Sheet };

/** The field that an action types in; null of one that is a step by itself. */
export function fieldOf(action: Action): string | null {
    if (!("typed" in action) || !action.typed) return null;
    switch (action.do) {
        case "head":
            return `head ${action.field}`;
        case "answer":
        case "agree":
            return `${action.do} ${action.item} ${Object.keys(action.to).join()}`;
        case "name":
            return `name ${action.assessor}`;
        case "limit":
            return `limit ${action.to.criterion} ${action.to.row} ${action.to.cell}`;
    }
}

export function after(sheet: Sheet, action: Action): Sheet {
    switch (action.do) {
        case "head":
            return { ...sheet, [action.field]: action.to, dated: sheet.dated || action.field === "asOf" };
        case "language":
            return { ...sheet, language: action.to };
        case "edition":
            return { ...sheet, edition: action.to, whatIf: null };
        case "answer":
            return answered(sheet, action.item, action.to);
        case "agree":
            return agreedOn(sheet, action.item, action.to);
        case "name":
            return { ...sheet, assessors: withAssessor(sheet, action.assessor, { name: action.to }) };
        case "add assessor":
            return { ...sheet, assessors: [...sheet.assessors, action.assessor] };
        case "replace assessor":
            return { ...sheet, assessors: withAssessor(sheet, action.assessor, action.by) };
        case "remove assessor":
            return { ...sheet, assessors: without(sheet.assessors, action.assessor) };
        case "begin what-if":
            return { ...sheet, whatIf: { answers: sheet.assessors[0].answers, agreed: sheet.agreed, limits: [] } };
        case "limit":
            return limited(sheet, action.to, action.original);
        case "end what-if":
            return { ...sheet, whatIf: null };
        case "open":
            return action.sheet;
    }
}

function answered(sheet: Sheet, item: string, to: Partial<Answer>): Sheet {
    if (sheet.whatIf)
        return { ...sheet, whatIf: { ...sheet.whatIf, answers: changed(sheet.whatIf.answers, item, to) } };
    const answers = changed(sheet.assessors[0].answers, item, to);
    return { ...sheet, assessors: withAssessor(sheet, 0, { answers }) };
}

function agreedOn(sheet: Sheet, item: string, to: Partial<Answer>): Sheet {
    if (sheet.whatIf) return { ...sheet, whatIf: { ...sheet.whatIf, agreed: changed(sheet.whatIf.agreed, item, to) } };
    return { ...sheet, agreed: changed(sheet.agreed, item, to) };
}

function changed(answers: Answers, item: string, to: Partial<Answer>): Answers {
    const answer = { ...NO_ANSWER, ...answers[item], ...to };
    const { [item]: _, ...others } = answers;
    return answer.value || answer.source || answer.note ? { ...others, [item]: answer } : others;
}

function withAssessor(sheet: Sheet, place: number, to: Partial<Assessor>): Sheet["assessors"] {
    const [first, ...others] = sheet.assessors.map((each, at) => (at === place ? { ...each, ...to } : each));
    return [first!, ...others];
}

function without([first, ...others]: Sheet["assessors"], place: number): Sheet["assessors"] {
    return [first, ...others.filter((_, at) => at + 1 !== place)];
}

function limited(sheet: Sheet, to: ChangedLimit, original: string): Sheet {
    if (!sheet.whatIf) return sheet;
    const others = sheet.whatIf.limits.filter(
        (each) => each.criterion !== to.criterion || each.row !== to.row || each.cell !== to.cell,
    );
    const limits = to.to === original ? others : [...others, to];
    return { ...sheet, whatIf: { ...sheet.whatIf, limits } };
}
