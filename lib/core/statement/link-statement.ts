import { fold } from '../text/fold.ts';
import type { Statement } from './statement.ts';

/** The same words after so long are said again, and are news again. */
export const LINK_WINDOW_DAYS = 30;

/** Two reports of one statement share most of their content words: this share of the shorter one's weight, at least … */
const SHARED_OF_SHORTER = 0.7;
/** … and this share of the longer one's: a word in common with a long quotation says nothing. */
const SHARED_OF_LONGER = 0.4;
/** Fewer content words than this must agree to the letter: "I disagree" is said every day. */
const MIN_WORDS = 4;

/** Words that say too little to tell statements apart; sorted. */
const STOP_WORDS = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does for from had has
  have he her him his how i if in into is it its just may me might more must my no nor not of on or our out over shall she
  should so some such than that the their them then there these they this those to too under until up upon us was we were
  what when where which while who why will with would you your`.split(/\s+/),
);

/**
 * Story link detection: the known statement that the candidate reports again, the most alike where there are several.
 * All of them are by the same speaker. Outlets reword, shorten and lengthen what they report, so words are compared as a
 * set, without endings, and a short report may be contained in a long one.
 */
export function linkStatement<Known extends Pick<Statement, 'id' | 'content' | 'saidOn' | 'saidOnPrecision'>>(
  candidate: Pick<Statement, 'content' | 'saidOn' | 'saidOnPrecision'>,
  known: readonly Known[],
): Known | undefined {
  const words = contentWords(candidate.content);
  let best: { statement: Known; likeness: number } | undefined;
  for (const statement of known) {
    if (saidOnOtherDays(candidate, statement)) continue;
    const likeness = likenessOf(words, contentWords(statement.content), candidate.content, statement.content);
    if (likeness > 0 && (best === undefined || likeness > best.likeness)) best = { statement, likeness };
  }
  return best?.statement;
}

/** 0 for different statements, else up to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>, aText: string, bText: string): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < MIN_WORDS) return fold(aText) === fold(bText) ? 1 : 0;
  if (contradict(shorter, longer)) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  const ofShorter = shared / shorter.size;
  const ofLonger = shared / longer.size;
  return ofShorter >= SHARED_OF_SHORTER && ofLonger >= SHARED_OF_LONGER ? (ofShorter + ofLonger) / 2 : 0;
}

/** "will" and "will not", "10 warheads" and "12 warheads" are different statements however much else they share. */
function contradict(shorter: ReadonlySet<string>, longer: ReadonlySet<string>): boolean {
  const negated = (words: ReadonlySet<string>) => !words.isDisjointFrom(NEGATIONS);
  const hasOtherNumber = [...shorter].some((word) => /\d/.test(word) && !longer.has(word));
  return negated(shorter) !== negated(longer) || hasOtherNumber;
}

function contentWords(content: string): Set<string> {
  const words = new Set<string>();
  for (const word of fold(content.replace(/n[’']t\b/g, ' not ')).split(' '))
    if (NEGATIONS.has(word)) words.add(word);
    else if (word.length > 1 && !STOP_WORDS.has(word)) words.add(stem(word));
  return words;
}

const NEGATIONS = new Set(['cannot', 'neither', 'never', 'no', 'none', 'nor', 'not', 'without']);

/** Enough of a stemmer for set comparison: outlets change number and tense. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ments?|ations?|ings?|edly|ed|ies|es|s|ly)$/, '');
}

/** Both dated to the day, and more than a day apart (time zones, the next morning's paper). */
function saidOnOtherDays(
  a: Pick<Statement, 'saidOn' | 'saidOnPrecision'>,
  b: Pick<Statement, 'saidOn' | 'saidOnPrecision'>,
): boolean {
  if (a.saidOn === undefined || b.saidOn === undefined) return false;
  if (a.saidOnPrecision !== 'day' || b.saidOnPrecision !== 'day') return false;
  return Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn)) > 86_400_000;
}
