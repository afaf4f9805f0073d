import { isOfPerfect } from './telling.ts';
import type { ToldQuotation } from './told-quotation.ts';

/** Whether those who sit speak as one: "The ministers reaffirm", "the Peace and Security Council", "Both sides". */
export function isOfThoseWhoSit({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => {
    const words = text.toLowerCase().split(' ');
    return words.length <= longestName && sitting.has(words.at(-1) ?? '') && !/[’']s\b/.test(text);
  });
}

const sitting: ReadonlySet<string> = new Set(
  'assembly board commission committee conference council leaders meeting ministers participants parties presidents sides summit'.split(
    ' ',
  ),
);

/** In words. */
const longestName = 7;

/** Whether the source is "They" or "It": those last told of, who may be a body. */
export function isOfMany({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => /^(?:It|They|it|they)$/.test(text));
}

/** Whether those who sit act by saying it, in the present tense, "The Council | stresses |", but not "has stressed". */
export function isPresentAct(text: string, told: ToldQuotation): boolean {
  const [verb] = told.quotation.cue;
  if (!verb || !(isOfThoseWhoSit(told) || isOfMany(told)) || isOfPerfect(text, verb.start)) return false;
  return /^\p{L}+$/u.test(verb.text) && !/ed$|^(?:ha[ds]|have|said|told)$/.test(verb.text);
}
