import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';

const COMMA = hashText(',');
const RELATIVES = wordsOf('which who');
const ARTICLES = wordsOf('a an');
const CONJUNCTIONS = wordsOf('and but while');
const STOPS = wordsOf('. ? !');
const ADVERB = tagNumber('RB');
const VERB = tagsOf('VBD', 'VBP', 'VBZ');
const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
const NOUN = tagsOf('NN', 'NNS');
/** What may stand between the article and its noun: "a | rare | step". */
const OF_NOUN = tagsOf('JJ', 'NN', 'NNS');
/** Tags with which whoever says it may begin: "a move | the ministry | says is needed". */
const BEGINS_SOURCE = tagsOf('DT', 'NNP', 'NNPS', 'PRP', 'PRP$');
/** "a rare and costly move", in tokens. */
const LONGEST_THING = 5;

export const RELATIVE_ATTRIBUTIONS: QuotationRule = {
  name: 'relative attributions',
  reason:
    'in "Velm shut the gates, a move Ostra says was late" and "The gates, which Ostra says were shut, belong to Velm" Ostra says what its verb lacks a subject for; the rest of the sentence is the article’s',
  apply: (found, { reading }) => found.map((one) => said(one, reading) ?? one),
};

function said(one: Found, reading: Reading): Found | undefined {
  const { document, syntax } = reading;
  const [source] = one.source;
  const { head } = one;
  const next = syntax.tags[head + 1] === ADVERB ? head + 2 : head + 1;
  const isGap = VERB.has(syntax.tags[head]!) && FINITE.has(syntax.tags[next] ?? 0);
  if (!source || source.end !== head || !isGap || document.marks.quotedAt[head]! >= 0) return undefined;
  const link = linkBefore(source, reading);
  if (!link || document.sentenceAt[link.start] !== document.sentenceAt[head]) return undefined;
  const known = one.content.find(({ start }) => start === head + 1);
  const rest = { start: head + 1, end: Math.min(clauseEnd(one, link, reading), known?.end ?? document.tokens.count) };
  const { end } = rest;
  const content = known && one.content.length === 1 ? [rest] : [link, rest];
  const inner = one.inner.filter((each) => each.head > head && each.head < end);
  return { ...one, source: [{ start: link.end, end: head }], cue: [{ start: head, end: head + 1 }], content, inner };
}

/** What the clause hangs on, after a comma: ", | which | Ostra says", ", | a rare step | Ostra says". */
function linkBefore(source: Stretch, { document, syntax: { tags } }: Reading): Stretch | undefined {
  const { words } = document.lexemes;
  if (RELATIVES.get(words[source.start - 1] ?? 0) >= 0)
    return words[source.start - 2] === COMMA ? { start: source.start - 1, end: source.start } : undefined;
  // The models may take the thing for a part of the source.
  let start = source.start;
  while (start > source.start - LONGEST_THING && ARTICLES.get(words[start] ?? 0) < 0) {
    if (start < source.start && !OF_NOUN.has(tags[start]!)) return undefined;
    start -= 1;
  }
  if (ARTICLES.get(words[start] ?? 0) < 0 || words[start - 1] !== COMMA) return undefined;
  let end = start + 1;
  while (end < source.end && OF_NOUN.has(tags[end]!)) end += 1;
  const isThing = end > start + 1 && end < source.end && NOUN.has(tags[end - 1]!);
  return isThing && BEGINS_SOURCE.has(tags[end]!) ? { start, end } : undefined;
}

/** Where the clause ends: before the main clause's verb, if it stands in the middle, or a clause that is joined. */
function clauseEnd({ head }: Found, link: Stretch, reading: Reading): number {
  const { lexemes, marks, sentences, sentenceAt } = reading.document;
  const from = sentences[sentenceAt[head]!]!;
  const to = sentences[sentenceAt[head]! + 1]!;
  const last = STOPS.get(lexemes.words[to - 1]!) >= 0 && marks.quotedAt[to - 1]! < 0 ? to - 1 : to;
  const isWithin = !hasVerb({ start: from, end: link.start }, reading);
  const { tags } = reading.syntax;
  for (let i = head + 2; i + 1 < last; i++) {
    if (lexemes.words[i] !== COMMA || marks.quotedAt[i]! >= 0) continue;
    const verb = tags[i + 1] === ADVERB ? i + 2 : i + 1;
    if (isWithin ? FINITE.has(tags[verb]!) : CONJUNCTIONS.get(lexemes.words[i + 1]!) >= 0) return i;
  }
  return last;
}
