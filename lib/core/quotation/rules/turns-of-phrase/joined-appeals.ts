import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
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
    const told = Map.groupBy(found, ({ head }) => document.sentenceAt[head]!);
    const made: Found[] = [];
    const cut = new Map<Found, Found>();
    const heads = new Set(found.map(({ head }) => head));
    for (let head = 2; head + 2 < document.tokens.count; head++) {
      const joint = isAppeal(head, document) && !heads.has(head) ? jointBefore(head, reading) : undefined;
      if (joint === undefined) continue;
      const before = (told.get(document.sentenceAt[head]!) ?? []).filter((one) => isBefore(one, head, document));
      const first = before.sort((a, b) => b.head - a.head)[0];
      // After "that it was late and", what is called for may be called for by whom that tells of.
      const within = first && holding(first, head);
      if (!first || (within && wordAt(document, joint) !== ',')) continue;
      const others = coveredBy(
        found.filter((one) => one !== first && one.head > head),
        document.tokens.count,
        ['cue', 'content'],
      );
      const to = head + (INVITING.test(wordAt(document, head)) ? 1 : 2);
      const end = saidUpTo(to, others, document);
      if (end <= to) continue;
      const cue = [{ start: head, end: to }];
      made.push({ ...first, head, cue, content: [{ start: to, end }], confidence: CONFIDENCE, inner: [] });
      if (within) cut.set(first, upTo(first, joint));
    }
    return made.length > 0 ? [...found.map((one) => cut.get(one) ?? one), ...made] : found;
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
    if (/^[.,;:]$/.test(word)) return false;
  }
  return false;
}

/** The conjunction that joins the verb to what stands before, or the comma before it. */
function jointBefore(head: number, { document }: Reading): number | undefined {
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

function upTo(one: Found, end: number): Found {
  const content = one.content
    .filter(({ start }) => start < end)
    .map((each) => ({ ...each, end: Math.min(each.end, end) }));
  return { ...one, content, inner: one.inner.filter(({ head }) => head < end) };
}
