import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import { operativeAdverbs, operativeVerbs } from '../../data/operative-verbs.ts';
import type { Document } from '../../document.ts';
import type { Found } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** "Also strongly | condemn", in tokens. */
const MOST_BEFORE = 4;
/** Layout and verb together show that it is stated. */
const CONFIDENCE = 0.8;

/** The verb that a clause begins with, after adverbs: "Also strongly | condemns". Undefined without one. */
export function operativeVerb(document: Document, start: number): number | undefined {
  for (let i = start; i < start + MOST_BEFORE; i++) {
    const word = wordAt(document, i).toLowerCase();
    if (stemsOf(word).some((one) => operativeVerbs.has(one))) return i;
    if (!operativeAdverbs.has(word)) return undefined;
  }
  return undefined;
}

function stemsOf(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
}

/**
 * The acts of a clause, one for each verb: "Expresses | concern at the tests |, and calls on | Ostra to wait". Words of
 * others that it only notes stay theirs: "notes the envoy's warning that it rains".
 *
 * @param clause what it says and, apart, what it lists
 * @param told what was found in the text, sorted by head
 */
export function actsOfClause(
  author: Stretch,
  [whole, ...listed]: readonly Stretch[],
  told: readonly Found[],
  document: Document,
): Found[] {
  if (!whole) return [];
  const starts = [whole.start, ...joinedVerbs(whole, document)];
  return starts.flatMap((start, place): Found[] => {
    const verb = operativeVerb(document, start) ?? start;
    const isLast = place === starts.length - 1;
    const from = afterParticle(verb, document);
    const end = withoutJoint(from, starts[place + 1] ?? whole.end, document);
    const content = [...(from < end ? [{ start: from, end }] : []), ...(isLast ? listed : [])];
    if (content.length === 0 || isFormula(from, end, document)) return [];
    const others = isNoting(verb, document) ? toldWithin({ start: from, end }, told) : [];
    if (others.length > 0) return others;
    const cue = [{ start: verb, end: from }];
    return [{ head: verb, source: [author], cue, content, confidence: CONFIDENCE, inner: [] }];
  });
}

/** "calls on|", "takes note of|", "looks forward|" */
function afterParticle(verb: number, document: Document): number {
  const [word, next, second] = [verb, verb + 1, verb + 2].map((i) => wordAt(document, i).toLowerCase());
  if (/^calls?$/.test(word ?? '') && /^(?:for|on|upon)$/.test(next ?? '')) return verb + 2;
  if (/^takes?$/.test(word ?? '') && next === 'note') return second === 'of' ? verb + 3 : verb + 2;
  return /^looks?$/.test(word ?? '') && next === 'forward' ? verb + 2 : verb + 1;
}

/** The tokens of further verbs: "Condemns the tests; | calls on all to wait, and | requests a report". */
function joinedVerbs({ start, end }: Stretch, document: Document): number[] {
  const first = operativeVerb(document, start) ?? start;
  const isSingular = wordAt(document, first).endsWith('s') && !/^(?:express|stress)$/i.test(wordAt(document, first));
  const found: number[] = [];
  for (let i = first + 2; i < end - 1; i++) {
    if (document.marks.quotedAt[i]! >= 0) continue;
    const [before, joint] = [wordAt(document, i - 2), wordAt(document, i - 1)];
    const isParted = joint === ';' || (joint === 'and' && /^[,;]$/.test(before));
    // "to sign | and ratify": without a comma or an "s", the verb may be part of what is asked for.
    if (!isParted && !(joint === 'and' && isSingular)) continue;
    const verb = operativeVerb(document, i);
    if (verb === undefined || /^(?:by|for|from|in|of)$/.test(wordAt(document, verb + 1)) !== isCall(verb, document))
      continue;
    if (wordAt(document, verb).endsWith('s') === isSingular || /^(?:express|stress)$/.test(wordAt(document, verb)))
      found.push(i);
  }
  return found;
}

/** Whether it is "calls for"; "requests for" and "demands of" are nouns. */
function isCall(verb: number, document: Document): boolean {
  return /^calls?$/.test(wordAt(document, verb)) && wordAt(document, verb + 1) === 'for';
}

/** "at the tests|, and" */
function withoutJoint(from: number, to: number, document: Document): number {
  let end = to;
  while (end > from && /^(?:[,;]|and)$/.test(wordAt(document, end - 1))) end -= 1;
  return end;
}

/** "to remain actively seized of the matter" */
function isFormula(from: number, end: number, document: Document): boolean {
  for (let i = from; i < Math.min(end, from + MOST_BEFORE + 1); i++) if (wordAt(document, i) === 'seized') return true;
  return false;
}

function isNoting(verb: number, document: Document): boolean {
  return /^(?:notes?|takes?)$/i.test(wordAt(document, verb));
}

/** What somebody named in the words says in them. @param told sorted by head */
function toldWithin({ start, end }: Stretch, told: readonly Found[]): Found[] {
  const isWithin = (one: Stretch) => one.start >= start && one.end <= end;
  const headFrom = (token: number) => firstFrom(told.length, (index) => told[index]!.head >= token);
  return told
    .slice(headFrom(start), headFrom(end))
    .filter(({ source, content }) => source.length > 0 && source.every(isWithin) && content.every(isWithin));
}
