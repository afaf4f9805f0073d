import type { Stretch } from '../../candidates/candidate.ts';
import {
  beforePerformatives,
  performatives,
  performedBefore,
  performedByBodies,
  spoken,
} from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';

/** "We | would once again like to | urge", in tokens. */
const MOST_BETWEEN = 7;
/** "The Gate Ministry of Velm | regrets", in tokens. */
const LONGEST_NAME = 8;
/** "I told | our friends in Ostra and Velm on Monday |, we wait", in tokens. */
const LONGEST_ADDRESSEES = 14;
/** "My view | of the gates in Velm has not changed |: they rust", in tokens. */
const LONGEST_STANDING = 9;
/** What may precede the "we" of a clause of its own; not "if we urge" or "that we urge". */
const PARTED = /^(?:[,;:–—]|[Aa]nd|[Bb]ut|[Ss]o|[Tt]herefore|[Tt]hus)$/;
const TOLD = /^(?:assured|emphasi[sz]ed|informed|noted|reminded|reported|said|stated|stressed|told|underlined|warned)$/;
const TO_BE_DONE = /^(?:can|must|should|want)$/;
/** What these verbs need: "share | your concern", but not "share a border"; "renew our call", but not "the lease". */
const neededBy: ReadonlyMap<string, RegExp> = new Map([
  ['announce', /^that$/],
  ['observe', /^that$/],
  ['renew', /^(?:appeal|call|commitment|demand|invitation|offer|pledge)$/],
  [
    'share',
    /^(?:assessments?|belief|concerns?|conviction|disappointment|hope|opinion|sentiments?|understanding|views?|vision)$/,
  ],
]);
const STANCE = /^(?:appeal|assessment|belief|conviction|demand|hope|message|position|stance|view)$/;
/** Somebody who speaks of himself, as a subject. */
export const SELF = /^(?:I|[Ww]e)$/;

/** An act: who does it, its verb, and the token at which what is stated begins. */
export interface Act {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly from: number;
}

/** The act that begins at a token, if any. */
export function actOf(i: number, document: Document): Act | undefined {
  if (SELF.test(wordAt(document, i))) return isTold(i, document) ? toldAs(i, document) : actOfSelf(i, document);
  if (/^(?:My|Our)$/.test(wordAt(document, i)) && opens(i, document)) return stanceAt(i, document);
  return opens(i, document) ? actOfNamed(i, document) : undefined;
}

/** "| We | urge", "In this case, | we | do not share", "…, and | I | have accepted" */
function actOfSelf(i: number, document: Document): Act | undefined {
  if (!opens(i, document) && !PARTED.test(wordAt(document, i - 1))) return undefined;
  let verb = i + 1;
  while (verb < i + MOST_BETWEEN && beforePerformatives.has(wordAt(document, verb))) verb += 1;
  const word = wordAt(document, verb);
  const source = { start: i, end: i + 1 };
  const has = (auxiliary: RegExp) => {
    for (let at = i + 1; at < verb; at++) if (auxiliary.test(wordAt(document, at))) return true;
    return false;
  };
  // "We have hope" has no such verb, and "We must support Velm" says what must be done.
  const isVerb = performatives.has(word) && !/^(?:am|are|have)$/.test(wordAt(document, verb - 1));
  if (isVerb && (spoken.has(word) || !has(TO_BE_DONE))) return withParticle(source, verb, document);
  if (has(/^(?:am|are|remain)$/) && isFelt(verb, document))
    return { source, cue: { start: verb, end: verb + 1 }, from: verb + 1 };
  if (has(/^have$/) && performedBefore.has(word)) return withParticle(source, verb, document);
  // "We want to | build gates", but not "We want to stress that"
  if (wordAt(document, verb - 1) === 'to' && wordAt(document, verb - 2) === 'want')
    return { source, cue: { start: verb - 2, end: verb - 1 }, from: verb - 1 };
  // "We proceed from the premise that", "We make it clear that", "I take the view that"
  return stockPhrase(source, verb, document);
}

/** "We are deeply | concerned | that it rains", but not "We are concerned here with gates" */
function isFelt(i: number, document: Document): boolean {
  return (
    /^(?:alarmed|appalled|concerned|confident|convinced|dismayed|disturbed|troubled|worried)$/.test(
      wordAt(document, i),
    ) && /^(?:about|at|by|over|that)$/.test(wordAt(document, i + 1))
  );
}

/** "| The Gate Ministry | strongly | regrets" */
export function actOfNamed(i: number, document: Document): Act | undefined {
  const { shapes } = document.lexemes;
  let end = /^The$/.test(wordAt(document, i)) ? i + 1 : i;
  if (!isCapitalised(shapes[end]!)) return undefined;
  while (
    end < i + LONGEST_NAME &&
    (isCapitalised(shapes[end]!) || /^(?:of|the|and|for|&)$/.test(wordAt(document, end)))
  )
    end += 1;
  let verb = end;
  while (verb < end + MOST_BETWEEN && beforePerformatives.has(wordAt(document, verb))) verb += 1;
  const word = wordAt(document, verb);
  const isSingular =
    /[^s]s$/.test(word) && [word.slice(0, -1), word.slice(0, -2)].some((one) => performedByBodies.has(one));
  return isSingular && !/^(?:and|of)$/.test(wordAt(document, end - 1))
    ? withParticle({ start: i, end }, verb, document)
    : undefined;
}

/** "call | on Velm", "believe: | it rains", but not "call it late", "support and fund" or "accept 40 ships". */
function withParticle(source: Stretch, verb: number, document: Document): Act | undefined {
  const after = wordAt(document, verb + 1);
  // "We do not agree." is all that is said.
  const isDenied =
    wordAt(document, verb) === 'disagree' ||
    (wordAt(document, verb) === 'agree' && wordAt(document, verb - 1) === 'not');
  if (isDenied && after === '.') return { source, cue: { start: verb, end: verb + 1 }, from: source.start };
  const isCall = wordAt(document, verb).startsWith('call');
  if (isCall ? !/^(?:for|on|upon)$/.test(after) : /^(?:[.,;]|\d.*|and|or)$/.test(after)) return undefined;
  const needed = neededBy.get(wordAt(document, verb));
  if (needed && ![1, 2, 3, 4].some((far) => needed.test(wordAt(document, verb + far)))) return undefined;
  const end = isCall ? verb + 2 : verb + 1;
  return { source, cue: { start: verb, end }, from: wordAt(document, end) === ':' ? end + 1 : end };
}

/** "proceed from the premise | that", "make it clear | that" */
function stockPhrase(source: Stretch, verb: number, document: Document): Act | undefined {
  const word = wordAt(document, verb);
  let at = verb + 1;
  if (/^(?:make|made)$/.test(word) && /^(?:it|this)$/.test(wordAt(document, at))) at += 1;
  else if (/^(?:proceed|start)$/.test(word) && wordAt(document, at) === 'from') at += 1;
  else if (!/^(?:are|hold|make|made|take)$/.test(word)) return undefined;
  for (let i = at; i < at + 4; i++) {
    const next = wordAt(document, i);
    if (/^[,.;]$/.test(next)) return undefined;
    if (next === 'that')
      return /^(?:assumption|clear|conviction|fact|position|premise|principle|understanding|view)$/.test(
        wordAt(document, i - 1),
      )
        ? { source, cue: { start: verb, end: i }, from: i }
        : undefined;
  }
  return undefined;
}

/** "As | I | told" */
function isTold(i: number, document: Document): boolean {
  return wordAt(document, i - 1) === 'As' && opens(i - 1, document);
}

/** "As I told our friends on Monday, | the gates stay": what follows the comma was told. */
function toldAs(i: number, document: Document): Act | undefined {
  const verb = /^(?:also|have)$/.test(wordAt(document, i + 1)) ? i + 2 : i + 1;
  if (!TOLD.test(wordAt(document, verb))) return undefined;
  let comma = verb + 1;
  while (comma < verb + LONGEST_ADDRESSEES && !/^[,.;:]$/.test(wordAt(document, comma))) comma += 1;
  if (wordAt(document, comma) !== ',') return undefined;
  return { source: { start: i, end: i + 1 }, cue: { start: verb, end: verb + 1 }, from: comma + 1 };
}

/** "My view has not changed: | it rusts", "Our position is | that it rusts" */
function stanceAt(i: number, document: Document): Act | undefined {
  const noun = wordAt(document, i + 1);
  if (!STANCE.test(noun)) return undefined;
  const act = { source: { start: i, end: i + 1 }, cue: { start: i + 1, end: i + 2 } };
  for (let at = i + 2; at < i + 2 + LONGEST_STANDING; at++) {
    const word = wordAt(document, at);
    if (word === ':') return { ...act, from: at + 1 };
    if (word === 'that' && /^(?:be|is|remains)$/.test(wordAt(document, at - 1))) return { ...act, from: at };
    if (/^[,.;]$/.test(word)) return undefined;
  }
  return undefined;
}

/** Whether a token begins a sentence. */
export function opens(i: number, document: Document): boolean {
  const { sentences, sentenceAt } = document;
  const isAfterQuote = /^["”’»]$/.test(wordAt(document, i - 1)) && /^[.?!]$/.test(wordAt(document, i - 2));
  return sentences[sentenceAt[i]!] === i || isAfterQuote;
}
