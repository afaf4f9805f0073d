import { joinedActs, joinedActsOfMany } from '../../data/joined-acts.ts';
import { performatives } from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { upTo } from '../up-to.ts';
import { wordAt } from '../word-at.ts';
import { saidUpTo } from './said-up-to.ts';

const APPEALING = /^(?:appealed|appeals|called|calls)$/;
const TO_WHOM = /^(?:for|on|to|upon)$/;
const INVITING = /^(?:invited|invites|urged|urges)$/;
/** How many adverbs may stand between a conjunction and its verb. */
const MOST_ADVERBS = 2;
/** "on | all parties to the treaty | to return": in tokens. */
const MOST_WHOM = 16;
const CONFIDENCE = 0.6;

export const JOINED_ACTS: QuotationRule = {
  name: 'joined acts',
  reason:
    'in "The Council condemned the attack, in which ten died, and called on both to wait" the Council calls on them: after a long clause the parser has lost whose verb it is; the same goes for "and commended its envoys"',
  apply: (found, { reading }) => {
    const { document } = reading;
    const inOrder = found.toSorted((a, b) => a.head - b.head);
    const told = Map.groupBy(inOrder, ({ head }) => document.sentenceAt[head]!);
    const known = new Set(found.map(({ head }) => head));
    const heads = lastHeads(inOrder, document.tokens.count);
    const made: Found[] = [];
    const joints = new Map<Found, number>();
    // From the end, since an appeal ends where the next one begins.
    for (let head = document.tokens.count - 3; head >= 2; head--) {
      const to = known.has(head) ? undefined : (appealEnd(head, document) ?? actEnd(head, document));
      const joint = to === undefined ? undefined : jointBefore(head, document);
      if (to === undefined || joint === undefined) continue;
      const first = told.get(document.sentenceAt[head]!)?.findLast((one) => isBefore(one, head, document));
      if (!first || (appealEnd(head, document) === undefined && !agrees(first, head, document))) continue;
      // After "that it was late and", whoever the content tells of may be the one who appeals.
      const within = holding(first, head);
      if (within && wordAt(document, joint) !== ',' && !isPlain(first, head, joint, reading)) continue;
      const end = saidUpTo(to, (i) => heads[i]! > head, document);
      if (end <= to) continue;
      const cue = [{ start: head, end: to }];
      made.push({ ...first, head, cue, content: [{ start: to, end }], confidence: CONFIDENCE, inner: [] });
      heads.fill(head, head, end);
      if (within) joints.set(first, joint);
    }
    return made.length > 0 ? [...found.map((one) => before(one, joints.get(one))), ...made.reverse()] : found;
  },
};

/** "called on | both to wait", "calls for | calm", "invited | all to come" */
function appealEnd(head: number, document: Document): number | undefined {
  if (document.marks.quotedAt[head]! >= 0) return undefined;
  const next = wordAt(document, head + 1);
  if (APPEALING.test(wordAt(document, head)))
    return next === 'for' || (TO_WHOM.test(next) && isAsked(head + 2, document)) ? head + 2 : undefined;
  return INVITING.test(wordAt(document, head)) && isAsked(head + 1, document) ? head + 1 : undefined;
}

/** "commended | its envoys", "reserves | the right to leave", but not "condemned by all" */
function actEnd(head: number, document: Document): number | undefined {
  if (document.marks.quotedAt[head]! >= 0) return undefined;
  const [word, next] = [wordAt(document, head), wordAt(document, head + 1)];
  if (/^reserve[ds]$/.test(word))
    return next === 'the' && wordAt(document, head + 2) === 'right' ? head + 1 : undefined;
  return (joinedActs.has(word) || joinedActsOfMany.has(word)) && !NO_THING.test(next) ? head + 1 : undefined;
}

/** What follows a participle that isn't the sentence's verb: "condemned by all". */
const NO_THING = /^(?:[.,;:)]|and|as|at|but|by|for|from|in|on|or|to|when|with)$/;

/** Whether a verb agrees in tense and number with the one it would be joined to: "They recall it and | urge". */
function agrees({ head, source: [whose] }: Found, verb: number, document: Document): boolean {
  const [first, word] = [wordAt(document, head), wordAt(document, verb)];
  if (joinedActsOfMany.has(word)) {
    const isMany = whose !== undefined && /^(?:they|we)$|[^s]s$/i.test(wordAt(document, whose.end - 1));
    return isMany && (performatives.has(first) || /^(?:are|say|note|thank)$/.test(first));
  }
  return word.endsWith('s') === /(?:^is|[^s]s)$/.test(first) && !performatives.has(first);
}

/** Whether there is no verb before to be joined to: "thanked Velm for its help | and commended". */
function isPlain({ content: [said] }: Found, verb: number, joint: number, reading: Reading): boolean {
  const { document } = reading;
  if (!said || joint - said.start > LONGEST_SAID) return false;
  if (joinedActsOfMany.has(wordAt(document, verb))) return !goesOnToDo(said.start, joint, document);
  if (said.start >= joint || wordAt(document, said.start) === 'that') return false;
  return !hasVerb({ start: said.start, end: joint }, reading);
}

/** "both | to wait" */
function isAsked(from: number, document: Document): boolean {
  for (let i = from; i < from + MOST_WHOM; i++) {
    const word = wordAt(document, i);
    if (word === 'to') return i > from;
    // "invited | by the king to speak"
    if (/^(?:[.,;:]|by)$/.test(word)) return false;
  }
  return false;
}

/** The token of the conjunction that joins the verb to the words before, or of the comma before it. */
function jointBefore(head: number, document: Document): number | undefined {
  let at = head - 1;
  while (at > head - 1 - MOST_ADVERBS && /(?:^(?:again|also|further|then)|ly)$/.test(wordAt(document, at))) at -= 1;
  if (!/^(?:and|but)$/.test(wordAt(document, at))) return undefined;
  return wordAt(document, at - 1) === ',' ? at - 1 : at;
}

/** In tokens. */
const LONGEST_SAID = 100;

/** Whether the verb may be what somebody is to do: "recall that they must wait | and urge". */
function goesOnToDo(from: number, to: number, document: Document): boolean {
  for (let i = from; i < to; i++) if (TO_DO.test(wordAt(document, i))) return true;
  return false;
}

const TO_DO = /^(?:can|could|may|might|must|shall|should|to|will|would)$/;

/** Whether a quotation is of the main clause, with source and verb before another verb. */
function isBefore({ head, source: [whose], isSpoken }: Found, other: number, document: Document): boolean {
  const isMain = whose !== undefined && whose.end <= head && !SUBORDINATE.test(wordAt(document, whose.start - 1));
  return head < other && !isSpoken && isMain && document.marks.quotedAt[head]! < 0;
}

/** "in which | the envoy said": a speaker in a clause isn't the sentence's subject. */
const SUBORDINATE = /^(?:that|when|where|which|who|whom)$/;

function holding({ content }: Found, i: number): boolean {
  return content.some(({ start, end }) => i >= start && i < end);
}

function before(one: Found, joint: number | undefined): Found {
  if (joint === undefined) return one;
  return { ...one, content: upTo(one.content, joint), inner: one.inner.filter(({ head }) => head < joint) };
}

/** For each token, the head of the last quotation that holds it, or -1. @param found sorted by head */
function lastHeads(found: readonly Found[], count: number): Int32Array {
  const heads = new Int32Array(count).fill(-1);
  for (const { head, cue, content } of found)
    for (const { start, end } of [...cue, ...content]) heads.fill(head, start, end);
  return heads;
}
