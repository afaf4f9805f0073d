import type { CueInSentence } from '../../telling/sentence.ts';
import { wordsOf } from '../../telling/words-of.ts';
import type { Span } from '../../text/span.ts';
import type { DatedWords } from './dated-words.ts';
import { withoutQuotations } from './echo.ts';
import { mayHoldDate, readDates } from './expression.ts';
import { leadsTo } from './leads-to.ts';
import { occasions } from './words.ts';

/** How much before its sentence is read, in code units. */
const reach = 400;

/**
 * The date of the sentence right before a quotation's, if that tells on what occasion its speaker spoke: "President Lund
 * announced the step June 4 in a speech to officers. “We waited,” he said." Only a pronoun or the same name goes on.
 */
export function dateOfSentenceBefore(
  text: string,
  { cue, content, stretches }: CueInSentence,
  source: readonly Span[],
  base: string | undefined,
): DatedWords | undefined {
  const start = Math.min(stretches[0]?.start ?? cue.start, content[0]?.start ?? cue.start);
  const from = Math.max(0, start - reach);
  const before = withoutQuotations(text.slice(from, start)).trimEnd();
  const sentence = lastSentence.exec(before)?.[0] ?? '';
  const spoke = speech.exec(sentence);
  if (!spoke || !mayHoldDate(sentence)) return undefined;
  const { who = '', rest = '' } = spoke.groups ?? {};
  const names = new Set(wordsOf(who));
  const words = source.map((span) => text.slice(span.start, span.end)).join(' ');
  if (!goesOn.test(words) && !wordsOf(words).some((word) => word.length > 3 && names.has(word))) return undefined;
  const offset = from + before.length - rest.length;
  const date = readDates(rest, base, offset).find(({ start: begin }) => {
    const lead = rest.slice(0, begin - offset);
    return leadsTo(lead) && !ofSomething.test(lead);
  });
  const isAtOccasion = [...rest.matchAll(at)].some(([words]) => wordsOf(words).some((word) => occasions.has(word)));
  return date?.precision === 'day' && isAtOccasion ? date : undefined;
}

/** "outlined the launches of | 17 May" */
const ofSomething = /\b(?:after|by|from|of|since|until)\s+$/;

/** "in a televised address" */
const at = /\b(?:at|during|in) an? (?:[\p{L}-]+ ){0,3}[\p{L}-]+/gu;

const goesOn = /^(?:he|she)$/i;

/** The last sentence of a stretch that ends in one; the full stop of an abbreviation ends none. */
const lastSentence =
  /(?:[^.!?\n]|\.(?=\S)|(?<=\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Dr|Gen|Mr|Mrs|Ms|Rep|Sen|St|\p{Lu}))\.)*[.!?]?$/u;

/** "President Lund | announced | the step June 4 in a speech", "Lund, who leads them, | made | the offer". */
const speech =
  /^\s*(?<who>\p{Lu}[^;:]{2,120}?)\s(?:announced|addressed|delivered|gave|made|outlined|presented|spoke|unveiled)\b(?<rest>[^;:]*)$/u;
