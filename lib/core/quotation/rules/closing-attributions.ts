import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { type Tag, tagNumber } from '../syntax/tags.ts';
import { hasVerb, readInsertion } from './insertion.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const numbersOf = (tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => tagNumber(tag)));
const BEGINS_SOURCE = numbersOf(['CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$']);
const VERB = numbersOf(['VBD', 'VBN', 'VBP', 'VBZ']);
/** "After the vote, …", "Asked about it, …", "When they met, …": nothing that somebody could say alone. */
const SUBORDINATE = numbersOf(['IN', 'TO', 'VBG', 'VBN', 'WRB']);
const COMMA = hashText(',');
const [WENT, ON, TO] = ['went', 'on', 'to'].map(hashText);
/** A verb of speech that the models saw, and made nothing of. */
const LIKELY_CUE = 0.5;
/** In tokens. */
const LONGEST_SOURCE = 16;
const CONFIDENCE = 0.6;

export const CLOSING_ATTRIBUTIONS: QuotationRule = {
  name: 'closing attributions',
  reason:
    'in "Iran has offered a visit, three of them said." a comma, people and a verb of speech close the sentence, all of which they said; the models may take the offer instead',
  apply: (found, { reading, chances: { speech } }) => {
    const { marks, tokens } = reading.document;
    const taken = new Uint8Array(tokens.count);
    for (const { content, cue } of found) for (const { start, end } of [...content, ...cue]) taken.fill(1, start, end);
    const said: Found[] = [];
    for (let head = 0; head < tokens.count; head++)
      if ((speech[head]! >= LIKELY_CUE || goesOn(head, reading)) && taken[head] === 0 && marks.quotedAt[head]! < 0)
        said.push(...saidBefore(head, reading));
    return around(said, found, tokens.count);
  },
};

/** Puts quotations in the place of those within them, unless what is said there is said before its own verb. */
function around(said: readonly Found[], found: readonly Found[], count: number): Found[] {
  const outerAt = new Int32Array(count).fill(-1);
  for (const [outer, { content }] of said.entries())
    for (const { start, end } of content) outerAt.fill(outer, start, end);
  const inner = said.map((): Found[] => []);
  for (const one of found) inner[outerAt[one.head]!]?.push(one);
  const isOuter = inner.map((within) =>
    within.every(({ head, content }) => content.every(({ start }) => start > head)),
  );
  return [
    ...found.filter(({ head }) => !isOuter[outerAt[head]!]),
    ...said.flatMap((one, outer) => (isOuter[outer] ? [{ ...one, inner: inner[outer] ?? [] }] : [])),
  ];
}

/** "went on to | note" */
function goesOn(head: number, { document: { lexemes } }: Reading): boolean {
  return [WENT, ON, TO].every((word, i) => lexemes.words[head - 3 + i] === word);
}

/** The sentence before "| , three of them have said". */
function saidBefore(head: number, reading: Reading): Found[] {
  const { tags } = reading.syntax;
  const { words } = reading.document.lexemes;
  let end = goesOn(head, reading) ? head - 3 : head;
  if (!VERB.has(tags[end]!)) return [];
  while (end > 0 && VERB.has(tags[end - 1]!)) end -= 1;
  let start = end;
  while (start > Math.max(0, end - LONGEST_SOURCE) && words[start - 1] !== COMMA) start -= 1;
  const source = { start, end };
  if (start === end || !BEGINS_SOURCE.has(tags[start]!) || hasVerb(source, reading)) return [];
  const cue = { start: end, end: head + 1 };
  const insertion = readInsertion({ source: [source], cue: [cue] }, reading);
  if (!insertion || insertion.after || insertion.isColon) return [];
  const { before } = insertion;
  if (SUBORDINATE.has(tags[before.start]!) || !hasVerb(before, reading)) return [];
  return [{ head, source: [source], cue: [cue], content: [before], confidence: CONFIDENCE, inner: [] }];
}
