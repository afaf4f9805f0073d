import type { Stretch } from '../../candidates/candidate.ts';
import { papers } from '../../data/papers.ts';
import type { Document } from '../../document.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy, replaceWithin } from '../covered.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

const ARTICLE = /^(?:an?|its|the|their|this)$/i;
/** How a newsroom came by it. */
const SEEN = /^(?:circulated|dated|leaked|obtained|released|reviewed|seen|viewed)$/;
const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
const ADVERB = tagNumber('RB');
/** The tagger takes many a "regrets" for a noun. */
const VERBAL = tagsOf('MD', 'NNS', 'VBD', 'VBP', 'VBZ');
/** In tokens: "a twelve-page final | draft", "seen by Velm Wire on Monday". */
const LONGEST_NAME = 5;
const LONGEST_SIGHT = 10;
const LONGEST_WHOSE = 8;
/** The confidence from which a statement is somebody else's, not a paper's. */
const SURE = 0.8;
const CONFIDENCE = 0.6;

export const PAPERS_SAYING: QuotationRule = {
  name: 'papers saying',
  reason:
    'in "The draft, seen by Velm Wire, “deeply regrets” the test" the marks begin with the verb: the draft says so, and not who has seen it',
  apply: (found, { reading }) => {
    const { document } = reading;
    const sure = new Set(
      found.filter(({ confidence }) => confidence >= SURE).map(({ head }) => document.sentenceAt[head]),
    );
    const made: Found[] = [];
    for (let s = 0; s + 1 < document.sentences.length; s++) {
      const sentence = { start: document.sentences[s]!, end: document.sentences[s + 1]! };
      const source = sure.has(s) ? undefined : (paperAt(sentence, document) ?? whoseIn(sentence, reading));
      const opening = source && afterSight(source.end, sentence.end, document);
      if (!opening || !beginsWithVerb(opening, reading)) continue;
      for (const content of partedAtVerbs({ start: opening, end: sentence.end }, reading))
        made.push({
          head: content.start,
          source: [source],
          cue: [],
          content: [content],
          confidence: CONFIDENCE,
          inner: [],
        });
    }
    // "The draft, | seen | by | Velm Wire": the one who saw it says nothing.
    const seen = coveredBy(
      made.map((one) => ({ ...one, content: [{ start: one.source[0]!.start, end: one.head }] })),
      document.tokens.count,
    );
    return replaceWithin(
      found.filter(({ head }) => seen[head] === 0),
      made,
      document.tokens.count,
    );
  },
};

/** "|The draft|, seen by" at the head of a sentence */
function paperAt({ start, end }: Stretch, document: Document): Stretch | undefined {
  if (!ARTICLE.test(wordAt(document, start))) return undefined;
  for (let i = start + 1; i < Math.min(end, start + LONGEST_NAME); i++)
    if (papers.has(wordAt(document, i)) && !papers.has(wordAt(document, i + 1))) return { start, end: i + 1 };
  return undefined;
}

/** "In their statement, |the envoys| “regret” it" */
function whoseIn({ start, end }: Stretch, reading: Reading): Stretch | undefined {
  const { document } = reading;
  if (wordAt(document, start) !== 'In') return undefined;
  const paper = paperAt({ start: start + 1, end }, document);
  if (!paper || wordAt(document, paper.end) !== ',') return undefined;
  const from = paper.end + 1;
  let to = from;
  while (to < Math.min(end, from + LONGEST_WHOSE) && document.marks.roles[to] !== OPENS) to += 1;
  const whose = { start: from, end: to };
  return to > from && !hasVerb(whose, reading) ? whose : undefined;
}

/** The parts of the words, each with its own verb: "“regrets the test” and | “calls for” talks". */
function partedAtVerbs({ start, end }: Stretch, reading: Reading): Stretch[] {
  const { document } = reading;
  const parts: Stretch[] = [];
  let from = start;
  for (let i = start + 1; i + 1 < end; i++) {
    if (wordAt(document, i) !== 'and' || document.marks.roles[i + 1] !== OPENS) continue;
    if (!VERBAL.has(reading.syntax.tags[i + 2]!)) continue;
    parts.push({ start: from, end: wordAt(document, i - 1) === ',' ? i - 1 : i });
    from = i + 1;
  }
  return [...parts, { start: from, end }];
}

/** The opening mark, right away or after who has seen the paper or what else it is. */
function afterSight(from: number, end: number, document: Document): number | undefined {
  const { roles } = document.marks;
  if (roles[from] === OPENS) return from;
  const isParted = wordAt(document, from) === ',';
  const seen = isParted ? from + 1 : from;
  if (isParted && wordAt(document, seen) === 'which') {
    for (let i = seen; i + 1 < Math.min(end, seen + LONGEST_SIGHT); i++)
      if (wordAt(document, i) === ',') return roles[i + 1] === OPENS ? i + 1 : undefined;
    return undefined;
  }
  if (!SEEN.test(wordAt(document, seen))) return undefined;
  for (let i = seen; i < Math.min(end, seen + LONGEST_SIGHT); i++) if (roles[i] === OPENS) return i;
  return undefined;
}

/** "“regrets”", "“deeply regrets”" */
function beginsWithVerb(opening: number, { syntax: { tags } }: Reading): boolean {
  const isAfterAdverb = tags[opening + 1] === ADVERB && VERBAL.has(tags[opening + 2]!);
  return FINITE.has(tags[opening + 1]!) || isAfterAdverb;
}
