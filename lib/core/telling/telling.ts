import type { Quotation } from '../quotation/quotation.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { chambers, gathered, goingOn, heldViews, otherEvent, vagueTime } from './words.ts';
import { wordsOf } from './words-of.ts';

/**
 * How an article tells of a statement for which it gives no day:
 * - `then`: as of the day that it is telling of ("she said", "He ruled out", speech with no speaker named beside it);
 * - `elsewhere`: as said to somebody else, on a day of its own ("told Canal Siete", "said in an email");
 * - `lasting`: as a view that is held, or as said before then ("denies", "has called", "regards");
 * - `long ago`: in a year or a season, from which no day can be read ("said last year", "In 2029 he warned"), or
 *   "earlier" than what is told.
 */
export type Telling = 'then' | 'elsewhere' | 'lasting' | 'long ago';

/**
 * How a quotation is told. A paper is quoted in the present tense, too: "the statement reads" what it read when it came
 * out.
 *
 * @param around the article's own words in the quotation's sentence
 */
export function tellingOf(text: string, { source, cue, content }: Quotation, around: readonly string[]): Telling {
  const [verb] = cue;
  if (!verb) return 'then';
  const [opening = ''] = around;
  if (ofEarlier.test(opening) || isLongAgo(opening) || isLongAgo(beforeContent(text, verb, content))) return 'long ago';
  const words = text.slice(verb.start, verb.end);
  if (goingOn.has(words.toLowerCase())) return 'then';
  const [first = '', second = ''] = words.toLowerCase().split(/\s+/);
  if (before.has(first) || isOfPerfect(text, verb.start)) return 'lasting';
  if (isOfPresent(first, second) && !isPaper(text, source)) return 'lasting';
  return around.some((stretch) => isToOutlet(stretch) || byOtherMeans.test(stretch)) ? 'elsewhere' : 'then';
}

/** "Earlier, Lind noted", "Earlier in the week, she told"; but "Earlier in the debate" is of the same occasion. */
const ofEarlier =
  /^\W*(?:Earlier|Previously)\b(?!,?\s+(?:at|during|in)\s+(?:an?|her|his|its|that|the|their|this)\s+(?!(?:afternoon|day|evening|month|morning|week|year)\b))/;

/** The words between a verb and what it reports. */
function beforeContent(text: string, verb: Span, content: readonly Span[]): string {
  const next = content.find(({ start }) => start >= verb.end);
  return text.slice(verb.end, Math.min(next?.start ?? text.length, verb.end + longestAdjunct));
}

/** In code units: "told an audience at the Harbour Dialogue last year". */
const longestAdjunct = 100;

/** Whether words beside a verb of saying, or at the start of its sentence, place it in a year or a season. */
function isLongAgo(words: string): boolean {
  const time = vagueTime.exec(words);
  if (!time) return false;
  const lead = words.slice(0, time.index);
  const after = words.slice(time.index + time[0].length);
  return !/[,.;:“”"«»]/.test(lead) && !/^[’']s\b/.test(after) && !wordsOf(lead).some((word) => otherEvent.has(word));
}

/** Auxiliaries of the perfect: something had been said before then. */
const before: ReadonlySet<string> = new Set(['had', 'has', 'have']);

/** Whether an auxiliary stands before the verb at an offset, outside the cue: "had | dubbed", "has also | said". */
export function isOfPerfect(text: string, at: number): boolean {
  return auxiliary.test(text.slice(Math.max(0, at - longestAuxiliary), at));
}

const auxiliary = /\b(?:had|has|have)(?: (?:also|been|since|\p{L}{2,20}ly)){0,2}\s$/u;
/** In code units. */
const longestAuxiliary = 40;

/** "denies", "is ready", "think", in the present; but "was stressed by the envoy" is told as of its day. */
function isOfPresent(first: string, second: string): boolean {
  if (first === 'was' || first === 'were') return !second.endsWith('ed');
  return heldViews.has(first) || /[^s]s$/.test(first);
}

/** Whether it was said to reporters: "told reporters". */
export function isToReporters(around: readonly string[]): boolean {
  return around.some((words) => toReporters.test(words));
}

const toReporters = /\b(?:told|tells|telling) (?:journalists|reporters)\b/;

/** Whether it replies to whoever spoke before: "replied", "answered". */
export function isReply(text: string, { cue }: Quotation): boolean {
  return cue.some(({ start, end }) => reply.test(text.slice(start, end)));
}

const reply = /^(?:answered|countered|replied|retorted|shot back)\b/;

function isPaper(text: string, source: readonly Span[]): boolean {
  return source.some(({ start, end }) => paper.test(text.slice(start, end)));
}

const paper =
  /\b(?:audit|authors|bulletin|communiqu[eé]|document|draft|editorial|letter|memo|note|paper|report|resolution|statement|study|survey|text)$/i;

/** "told Canal Siete", a name that may be a person's; but "told the Knesset" is said to those who sit there. */
function isToOutlet(words: string): boolean {
  const name = toName.exec(words)?.groups?.name;
  return (
    name !== undefined &&
    !fold(name)
      .split(' ')
      .some((word) => chambers.has(word) || gathered.has(word))
  );
}

const toName = /\btold (?:(?:the|this) )?(?<name>\p{Lu}[\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.-]+)*)(?![\p{L}\d.-]|[’'])/u;

const byOtherMeans =
  /\b(?:[Ii]n|[Oo]n|[Tt]o|[Bb]y) (?:(?:an?|her|his|its|their|the) )?(?:separate |written |telephone |phone |radio |television |TV )?(?:e-?mail|Facebook|interview|letter|phone|podcast|telephone|telegram|tweet|Twitter|Telegram|social media)\b|\basked for comment\b/;
