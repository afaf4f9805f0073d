import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { tagsOf } from '../word-sets.ts';

const COMMA = hashText(',');
const THAT = hashText('that');
const PREPOSITION = tagNumber('IN');
const NOUN = tagNumber('NN');
const ADVERB = tagNumber('RB');
const PARTICIPLE = tagNumber('VBG');
const FINITE = tagsOf('VBD', 'VBP', 'VBZ');

export const INSERTED_PARTICIPLES: QuotationRule = {
  name: 'inserted participles',
  reason:
    'in "The envoy, rejecting that argument, pointed out that it rained" what she rejects ends with the comma before her next verb',
  apply: (found, { reading }) => found.flatMap((one) => parted(one, reading)),
};

/** A quotation up to the comma that closes its insertion, and those of its sentence's next verb. */
function parted(one: Found, reading: Reading): Found[] {
  const [content, ...others] = one.content;
  const isParticiple = reading.syntax.tags[one.head] === PARTICIPLE;
  if (!isParticiple || !content || others.length > 0 || content.start < one.head) return [one];
  const comma = closingComma(one.head, content, reading);
  if (comma === undefined) return [one];
  const said = one.inner.filter(({ head }) => head > comma).map((each) => ({ ...each, source: one.source }));
  const inner = one.inner.filter(({ head }) => head < comma);
  return [{ ...one, content: [{ start: content.start, end: comma }], inner }, ...said];
}

/** The closing comma: "rejecting that argument | , | pointed out". An insertion has a comma before it, too. */
function closingComma(head: number, { start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks, sentences, sentenceAt } = reading.document;
  if (!lexemes.words.subarray(sentences[sentenceAt[head]!]!, head).includes(COMMA)) return undefined;
  const { tags } = reading.syntax;
  // "adding that a ship, with all its cargo, waited": a clause has a verb of its own.
  const isClause = lexemes.words[start] === THAT && tags[start] === PREPOSITION;
  const isThing = (i: number) => i === start + 2 && tags[start + 1] === NOUN;
  for (let i = start + 1; i + 2 < end && marks.quotedAt[i]! < 0; i++) {
    const verb = tags[i + 1] === ADVERB ? i + 2 : i + 1;
    const isClosed = !isClause || isThing(i) || hasVerb({ start, end: i }, reading);
    if (lexemes.words[i] === COMMA && FINITE.has(tags[verb]!) && isClosed) return i;
  }
  return undefined;
}
