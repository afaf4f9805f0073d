import type { Stretch } from '../../candidates/candidate.ts';
import { outletWords } from '../../data/outlet-words.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { isInCapitals, stemOf } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { isContext } from '../bounds/appended-context.ts';
import { coveredBy } from '../covered.ts';
import { hasVerb, readInsertion } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { isShown } from './shown-in-papers.ts';

const BEGINS_SOURCE = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$');
/** The tagger takes many a "claims" for a noun. */
const VERB = tagsOf('JJ', 'NN', 'NNS', 'VBD', 'VBN', 'VBP', 'VBZ');
const FINITE = tagsOf('VBD', 'VBN', 'VBP', 'VBZ');
/** What nobody says by itself: "After the vote, …", "Asked about it, …", "When they met, …". */
const SUBORDINATE = tagsOf('IN', 'TO', 'VBG', 'VBN', 'WRB');
const COMMA = hashText(',');
const WHILE = hashText('while');
const PARTICIPLE = tagNumber('VBG');
const [WENT, ON, TO] = ['went', 'on', 'to'].map(hashText);
/** The chance of a verb of speech that the models saw but didn't use. */
const LIKELY_CUE = 0.15;
/** In tokens. */
const LONGEST_SOURCE = 16;
const CONFIDENCE = 0.6;

export const CLOSING_ATTRIBUTIONS: QuotationRule = {
  name: 'closing attributions',
  reason:
    'in "Iran has offered a visit, three of them said." a comma, people and a verb of speech close the sentence, all of which they said; the models may take the offer instead',
  apply: (found, { reading, chances: { speech }, attributions }) => {
    const { marks, tokens } = reading.document;
    const corrected = found.map((one) => corrections(one, reading));
    const right = found.filter((_, i) => corrected[i]!.length === 0);
    const taken = coveredBy(found, tokens.count, ['content', 'cue']);
    const said: Found[] = corrected.flat();
    const sources = new Map(attributions.map(({ head, source }) => [head, source]));
    for (let head = 0; head < tokens.count; head++)
      if (
        (speech[head]! >= LIKELY_CUE || goesOn(head, reading) || isShown(head, reading.document)) &&
        taken[head] === 0 &&
        !goesOn(head + 3, reading) &&
        marks.quotedAt[head]! < 0
      )
        said.push(...saidBefore(head, reading, sources.get(head)));
    return around(said, right, tokens.count);
  },
};

/** What a verb closes, if the models took an addition, "a step that few expected", or the next sentence instead. */
function corrections(one: Found, reading: Reading): Found[] {
  const { sentenceAt } = reading.document;
  const { head, source, cue, content } = one;
  const [first, next] = content;
  if (!first || cue.length === 0) return [];
  if (next && next.start > head && isDateline(first, reading)) return saidBefore(head, reading, source);
  if (first.start < head) return [];
  const isElsewhere = sentenceAt[first.start]! > sentenceAt[head]!;
  const isWrong = isElsewhere || isAdded(first, reading) || isListener(head, first, reading);
  return isWrong ? saidBefore(head, reading, source) : [];
}

/** "|VELM, 4 May| - It is late, the envoy said, | a day before the vote": not what the envoy said. */
function isDateline(first: Stretch, reading: Reading): boolean {
  const { paragraphs, paragraphAt, lexemes } = reading.document;
  const isOpening = first.start === paragraphs[paragraphAt[first.start]!];
  return isOpening && isInCapitals(lexemes.shapes[first.start]!) && !hasVerb(first, reading);
}

/** "told | the “Velm Knot” correspondent" */
function isListener(head: number, { start, end }: Stretch, { document: { lexemes } }: Reading): boolean {
  const isLast = OUTLET_WORDS.get(lexemes.words[end - 1]!) >= 0;
  return start === head + 1 && end - start <= LONGEST_LISTENER && lexemes.stems[head] === TOLD && isLast;
}

const OUTLET_WORDS = wordsOf(outletWords);
const TOLD = hashText(stemOf('told'));
/** In tokens. */
const LONGEST_LISTENER = 8;

/** ", a step that few expected", ", while failing to agree on more" */
function isAdded({ start, end }: Stretch, reading: Reading): boolean {
  const from = reading.document.lexemes.words[start] === COMMA ? start + 1 : start;
  const isMeanwhile = reading.document.lexemes.words[from] === WHILE && reading.syntax.tags[from + 1] === PARTICIPLE;
  return isMeanwhile || isContext(from, end, reading);
}

/** Replaces quotations by those that hold them, unless one of them has its content before its own verb. */
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

/** "the report | requested | by the Agency", but not "the envoy | said | by telephone" */
function isPassive(head: number, document: Document): boolean {
  return (
    wordAt(document, head + 1) === 'by' &&
    !/^(?:e-?mail|phone|radio|telephone|text|video)/.test(wordAt(document, head + 2))
  );
}

/** "went on to | note" */
function goesOn(head: number, { document: { lexemes } }: Reading): boolean {
  return [WENT, ON, TO].every((word, i) => lexemes.words[head - 3 + i] === word);
}

/**
 * The quotation of the sentence before "| , three of them have said".
 *
 * @param known the source that the models found, if no comma precedes the verb, or one within their name does
 */
function saidBefore(head: number, reading: Reading, known: readonly Stretch[] = []): Found[] {
  const { tags } = reading.syntax;
  let verb = goesOn(head, reading) ? head - 3 : head;
  if (!VERB.has(tags[verb]!) || isPassive(head, reading.document)) return [];
  while (verb > 0 && FINITE.has(tags[verb - 1]!)) verb -= 1;
  const source = sourceBefore(verb, reading) ?? known.find(({ end }) => end === verb || end + 1 === verb);
  if (!source || !BEGINS_SOURCE.has(tags[source.start]!) || isContext(source.start, source.end, reading)) return [];
  const cue = { start: verb, end: head + 1 };
  const insertion = readInsertion({ source: [source], cue: [cue] }, reading);
  if (!insertion || insertion.isColon || (insertion.after && !isAdded(insertion.after, reading))) return [];
  const { before } = insertion;
  if (!isWhole(before, reading)) return [];
  return [{ head, source: [source], cue: [cue], content: [before], confidence: CONFIDENCE, inner: [] }];
}

/** Whether somebody may say it by itself, as "In turn, Velm has left", but not "After they left", "Asked why". */
function isWhole({ start, end }: Stretch, reading: Reading): boolean {
  const { tags } = reading.syntax;
  if (!SUBORDINATE.has(tags[start]!)) return hasVerb({ start, end }, reading);
  const comma = reading.document.lexemes.words.subarray(start, Math.min(end, start + LONGEST_OPENING)).indexOf(COMMA);
  return tags[start] === PREPOSITION && comma > 0 && hasVerb({ start: start + comma + 1, end }, reading);
}

/** "In turn, …", "In addition, …", in tokens. */
const LONGEST_OPENING = 3;
const PREPOSITION = tagNumber('IN');

/** ", | three of them | have said", ", | the envoy, who had seen it, | said" */
function sourceBefore(verb: number, reading: Reading): Stretch | undefined {
  const { words } = reading.document.lexemes;
  const isParted = words[verb - 1] === COMMA;
  const aside = isParted ? afterComma(verb - 1, verb - LONGEST_SOURCE, words) : verb;
  const last = aside === verb ? verb : aside - 1;
  const start = afterComma(last, last - LONGEST_SOURCE, words);
  const named = { start, end: last };
  return start < last && !hasVerb(named, reading) ? { start, end: isParted ? verb - 1 : verb } : undefined;
}

function afterComma(end: number, least: number, words: Int32Array): number {
  let start = end;
  while (start > Math.max(0, least) && words[start - 1] !== COMMA) start -= 1;
  return start;
}
