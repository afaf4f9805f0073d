import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('and but or');
const CLOSING = wordsOf(['.', ',', ';', ':', '?', '!', 'and', 'but']);
const WHERE = wordsOf('after at before during in on');
const COMMA = hashText(',');
const THAT = hashText('that');
const TO = hashText('to');
const INFINITIVE = tagNumber('VB');

export const PARALLEL_CLAUSES: QuotationRule = {
  name: 'parallel clauses',
  reason:
    'in "assured them that it was late, and that all would go" and "urged Velm to go, and to stay away" the second clause hangs on the same verb (121 of 121 in the labelled articles)',
  apply: (found, { reading }) => {
    const claimed = coveredBy(found, reading.document.tokens.count, ['source', 'cue', 'content']);
    return found.map((one): Found => {
      const last = one.content[one.content.length - 1]!;
      const end = parallelEnd(one, claimed, reading);
      return end === undefined ? one : { ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] };
    });
  },
};

/** The end of a clause that is joined to the last one of the content. */
function parallelEnd(
  { cue, content, isSpoken }: Found,
  claimed: Uint8Array,
  { document, syntax: { tags } }: Reading,
): number | undefined {
  const { lexemes, marks, sentences, sentenceAt } = document;
  const { words } = lexemes;
  const { start, end } = content[content.length - 1]!;
  if (isSpoken || cue.length === 0 || marks.quotedAt[start]! >= 0) return undefined;
  const joint = words[end] === COMMA ? end + 1 : end;
  const link = joint + 1;
  const last = sentences[sentenceAt[start]! + 1]!;
  if (link + 1 >= last || CONJUNCTIONS.get(words[joint]!) < 0) return undefined;
  const asks = words[link] === TO && tags[link + 1] === INFINITIVE && hasInfinitive(start, end, words, tags);
  if (words[link] !== THAT && !asks) return undefined;
  let to = link;
  while (to < last && claimed[to] === 0 && !isCircumstance(to, last, words)) to += 1;
  while (to > link && CLOSING.get(words[to - 1]!) >= 0 && marks.quotedAt[to - 1]! < 0) to -= 1;
  return to > link + 1 ? to : undefined;
}

/** "to go|, at the opening of the conference" */
function isCircumstance(i: number, last: number, words: Int32Array): boolean {
  return i + 1 < last && words[i] === COMMA && WHERE.get(words[i + 1]!) >= 0;
}

/** "urged Velm | to go" */
function hasInfinitive(start: number, end: number, words: Int32Array, tags: Uint8Array): boolean {
  for (let i = start; i + 1 < end; i++) if (words[i] === TO && tags[i + 1] === INFINITIVE) return true;
  return false;
}
