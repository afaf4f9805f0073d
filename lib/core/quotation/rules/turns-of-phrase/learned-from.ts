import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy, replaceWithin } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';
import { saidUpTo } from './said-up-to.ts';

/** In tokens: the one who told it, and the outlet's name. */
const LONGEST_SOURCE = 24;
const LONGEST_OUTLET = 4;
/** In tokens; less is no statement. */
const LEAST_SAID = 4;
const CONFIDENCE = 0.7;
const DAY = /^(?:day|evening|morning|night|week|year)$/;
const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
/** What begins where and when it was learned. */
const GOES_ON = /^(?:[,.;]|at|during|earlier|in|on|that|today|yesterday)$/;

export const LEARNED_FROM: QuotationRule = {
  name: 'learned from',
  reason:
    'in "The gates will be guarded, Halm Wire learned from the envoy in Ostra." and "We heard from the envoy today that they will be" the envoy said it: agencies and councils tell it so, and the corpus has none',
  apply: (found, { reading }) => {
    const { document } = reading;
    const claimed = new Uint8Array(document.tokens.count);
    for (const { head, confidence } of found) if (confidence >= 0.8) claimed[head] = 1;
    // "The keeper said he had heard from the envoy that it rains": part of what another says.
    const isTold = coveredBy(found, document.tokens.count);
    const made: Found[] = [];
    for (let head = 1; head + 2 < document.tokens.count; head++) {
      if (!/^(?:heard|learn(?:ed|t))$/.test(wordAt(document, head)) || wordAt(document, head + 1) !== 'from') continue;
      const content = (isTold[head] === 0 && saidAfter(reading, head + 2)) || saidBefore(document, head);
      const source = content && sourceAfter(document, head + 2);
      if (!source || claimed.subarray(content.start, content.end).includes(1)) continue;
      const cue = [{ start: head, end: head + 2 }];
      made.push({ head, source: [source], cue, content: [content], confidence: CONFIDENCE, inner: [] });
    }
    return replaceWithin(found, made, document.tokens.count);
  },
};

/** "We heard from the envoy today | that the gates will be guarded|", but not "from an envoy that guards them", "from him that day" */
function saidAfter({ document, syntax }: Reading, from: number): Stretch | undefined {
  for (let i = from + 1; i < from + LONGEST_SOURCE; i++) {
    const word = wordAt(document, i);
    if (/^[,.;:]?$/.test(word)) return undefined;
    if (word !== 'that') continue;
    const end = saidUpTo(i, () => false, document);
    // The tagger may take its subject for a verb.
    const verbs = syntax.tags.subarray(i, end).filter((tag) => FINITE.has(tag)).length;
    const isWhose = FINITE.has(syntax.tags[i + 1]!) && verbs === 1;
    return isWhose || DAY.test(wordAt(document, i + 1)) ? undefined : { start: i, end };
  }
  return undefined;
}

/** "|The gates will be guarded|, as Halm Wire has | learned" */
function saidBefore(document: Document, head: number): Stretch | undefined {
  const start = document.sentences[document.sentenceAt[head]!]!;
  const verb = wordAt(document, head - 1) === 'has' ? head - 1 : head;
  let name = verb;
  while (name > verb - LONGEST_OUTLET && isCapitalised(document.lexemes.shapes[name - 1]!)) name -= 1;
  const comma = wordAt(document, name - 1) === 'as' ? name - 2 : name - 1;
  const isParted = name < verb && wordAt(document, comma) === ',';
  return isParted && comma - start >= LEAST_SAID ? { start, end: comma } : undefined;
}

function sourceAfter(document: Document, start: number): Stretch | undefined {
  for (let i = start; i < Math.min(document.tokens.count, start + LONGEST_SOURCE); i++)
    if (GOES_ON.test(wordAt(document, i))) return i > start ? { start, end: i } : undefined;
  return undefined;
}
