import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { upTo } from '../up-to.ts';
import { wordAt } from '../word-at.ts';
import { saidUpTo } from './said-up-to.ts';

const APPEALING = /^(?:appealed|appeals|called|calls)$/;
const TO_WHOM = /^(?:for|on|to|upon)$/;
const INVITING = /^(?:invited|invites|urged|urges)$/;
/** Adverbs between a conjunction and its verb. */
const MOST_ADVERBS = 2;
/** "on | all parties to the treaty | to return": in tokens. */
const MOST_WHOM = 16;
const CONFIDENCE = 0.6;

export const JOINED_APPEALS: QuotationRule = {
  name: 'joined appeals',
  reason:
    'in "The Council condemned the attack, in which ten died, and called on both to wait" the Council calls on them: after a long clause the parser has lost whose verb it is',
  apply: (found, { reading }) => {
    const { document } = reading;
    const inOrder = found.toSorted((a, b) => a.head - b.head);
    const told = Map.groupBy(inOrder, ({ head }) => document.sentenceAt[head]!);
    const known = new Set(found.map(({ head }) => head));
    const heads = lastHeads(inOrder, document.tokens.count);
    const made: Found[] = [];
    const joints = new Map<Found, number>();
    // From the end: an appeal ends where the next one begins.
    for (let head = document.tokens.count - 3; head >= 2; head--) {
      const joint = isAppeal(head, document) && !known.has(head) ? jointBefore(head, document) : undefined;
      if (joint === undefined) continue;
      const first = told.get(document.sentenceAt[head]!)?.findLast((one) => isBefore(one, head, document));
      // After "that it was late and", what is called for may be called for by whom that tells of.
      const within = first && holding(first, head);
      if (!first || (within && wordAt(document, joint) !== ',')) continue;
      const to = head + (INVITING.test(wordAt(document, head)) ? 1 : 2);
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

/** "called on both to wait", "calls for calm", "invited all to come" */
function isAppeal(head: number, document: Document): boolean {
  if (document.marks.quotedAt[head]! >= 0) return false;
  const next = wordAt(document, head + 1);
  if (APPEALING.test(wordAt(document, head))) {
    if (!TO_WHOM.test(next)) return false;
    return next === 'for' || isAsked(head + 2, document);
  }
  return INVITING.test(wordAt(document, head)) && isAsked(head + 1, document);
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

/** The conjunction that joins the verb to what stands before, or the comma before it. */
function jointBefore(head: number, document: Document): number | undefined {
  let at = head - 1;
  while (at > head - 1 - MOST_ADVERBS && /(?:^(?:again|also|further|then)|ly)$/.test(wordAt(document, at))) at -= 1;
  if (!/^(?:and|but)$/.test(wordAt(document, at))) return undefined;
  return wordAt(document, at - 1) === ',' ? at - 1 : at;
}

/** What a sentence says with its source and verb before another. */
function isBefore({ head, source: [whose], isSpoken }: Found, other: number, { marks }: Document): boolean {
  return head < other && !isSpoken && whose !== undefined && whose.end <= head && marks.quotedAt[head]! < 0;
}

function holding({ content }: Found, i: number): boolean {
  return content.some(({ start, end }) => i >= start && i < end);
}

function before(one: Found, joint: number | undefined): Found {
  if (joint === undefined) return one;
  return { ...one, content: upTo(one.content, joint), inner: one.inner.filter(({ head }) => head < joint) };
}

/** By token, the head of the last quotation that holds it; -1 where none does. @param found by their heads */
function lastHeads(found: readonly Found[], count: number): Int32Array {
  const heads = new Int32Array(count).fill(-1);
  for (const { head, cue, content } of found)
    for (const { start, end } of [...cue, ...content]) heads.fill(head, start, end);
  return heads;
}
