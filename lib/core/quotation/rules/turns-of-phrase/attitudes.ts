import type { Stretch } from '../../candidates/candidate.ts';
import { attitudes, findings } from '../../data/attitudes.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import type { Attribution } from '../../reranking/rerank.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy, isFree } from '../covered.ts';
import { isFirstPerson } from '../first-person.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { stemsOf, tagsOf, wordsOf } from '../word-sets.ts';
import { saidUpTo } from './said-up-to.ts';

const HOLDING = stemsOf(attitudes);
const FINDINGS = wordsOf(findings);
const SHOWING = stemsOf('found showed');
const SIGNS = wordsOf('evidence indication indications proof sign signs trace traces');
const SOME = wordsOf('any clear little no strong');
/** "Note" in "took note of", which says more than "noted her name". */
const NOTE = hashText('note');
/** "Calls" in "calls for talks", but not in "calls a meeting". */
const CALLING = wordsOf('call called calls');
const LINKS = wordsOf('for on upon');
/** "She welcomed guests from Velm": those who come are greeted. */
const WELCOMING = stemsOf('welcomed');
const COMERS = wordsOf('crowd crowds delegation delegations guests passengers students tourists visitors voters');
const TAKING = wordsOf('take taken takes took');
/** "was expected to leave": by others. */
const BEING = wordsOf('are be been being is was were');
/** "Aas, considered an enemy, left": by others. */
const DESCRIBING = wordsOf('believed considered expected wanted');
const NOBODY = wordsOf('few neither no nobody none');
const RELATIVES = wordsOf('that which who');
/** The tagger takes many a "considers" for a noun. */
const FINITE = tagsOf('NNS', 'VBD', 'VBP', 'VBZ');
/** These need an auxiliary: "has wanted", "does not want". */
const BARE = tagsOf('VB', 'VBG', 'VBN');
const ING = tagNumber('VBG');
const MODAL = tagNumber('MD');
const COMMA = hashText(',');
const AUXILIARIES = wordsOf('are did do does had has have is was were');
/** The score that the models give such attributions at least. */
const LEAST_SCORE = 0.15;
/** In tokens, from the verb back to what shows it: "A poll released on Sunday by the Velm Institute | showed". */
const REACH = 12;
const CONFIDENCE = 0.5;

export const ATTITUDES: QuotationRule = {
  name: 'attitudes',
  reason:
    'in "Velm wants a visit" and "a poll showed that most agree" the corpus sees no speech, but it is told what Velm holds, and the poll',
  apply: (found, { reading, attributions }) => {
    const { lexemes, tokens } = reading.document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const isHeld = ({ head }: Attribution) =>
      HOLDING.get(lexemes.stems[head]!) >= 0 ||
      (CALLING.get(lexemes.words[head]!) >= 0 && LINKS.get(lexemes.words[head + 1]!) >= 0) ||
      (SHOWING.get(lexemes.stems[head]!) >= 0 && (isOfFinding(head, reading) || findsSigns(head, reading))) ||
      (lexemes.words[head] === NOTE && TAKING.get(lexemes.words[head - 1]!) >= 0);
    const made = attributions.flatMap((one): Found[] => {
      const isTaken = one.score >= LEAST_SCORE && isHeld(one) && isOwn(one, reading);
      if (!isTaken || ![...one.cue, ...one.content].every((stretch) => isFree(claimed, stretch))) return [];
      const content = one.content.map(({ start, end }) => ({ start, end: phraseEnd(end, claimed, reading.document) }));
      for (const { start, end } of content) claimed.fill(1, start, end);
      return [{ ...one, source: [whoHolds(one, reading)], content, confidence: CONFIDENCE, inner: [] }];
    });
    return [...found, ...made];
  },
};

/** Past where the models ended a phrase: "welcomes the readiness of members | taking part in the talks |, which". */
function phraseEnd(end: number, claimed: Uint8Array, document: Document): number {
  const isOver = document.sentenceAt[end] !== document.sentenceAt[end - 1];
  if (isOver || !/^(?!(?:and|but|or)$)[\p{L}\p{N}]/u.test(wordAt(document, end))) return end;
  return Math.max(
    end,
    saidUpTo(end, (i) => claimed[i] === 1, document, ','),
  );
}

/** The speaker, not whom he addresses: "Madam Chair, | I | urge all to wait". */
function whoHolds({ head, source }: Attribution, { document }: Reading): Stretch {
  return isFirstPerson(document, head - 1, head) ? { start: head - 1, end: head } : source[0]!;
}

/** Whether somebody named before the verb does it, not somebody "who believes", or who "is expected". */
function isOwn({ head, source: [whose, ...others], content }: Attribution, reading: Reading): boolean {
  const { shapes, stems, words } = reading.document.lexemes;
  const { tags } = reading.syntax;
  if (!whose || others.length > 0 || whose.end > head || !content.every(({ start }) => start > head)) return false;
  // A headline's verbs have capitals, as its names do.
  if (RELATIVES.get(words[whose.end - 1]!) >= 0 || isCapitalised(shapes[head]!)) return false;
  // "None of them expects it"
  if (NOBODY.get(words[whose.start]!) >= 0) return false;
  const auxiliary = words[head - 1]!;
  const isPassive = tags[head] !== ING && BEING.get(auxiliary) >= 0;
  const isAside = auxiliary === COMMA && DESCRIBING.get(words[head]!) >= 0;
  const greets =
    WELCOMING.get(stems[head]!) >= 0 &&
    content.some(({ start, end }) => words.subarray(start, end).some((word) => COMERS.get(word) >= 0));
  if (greets || isPassive || isAside || tags[head - 1] === MODAL || tags[head - 2] === MODAL) return false;
  if (words[head] === NOTE || FINITE.has(tags[head]!)) return true;
  return BARE.has(tags[head]!) && [auxiliary, words[head - 2] ?? 0].some((word) => AUXILIARIES.get(word) >= 0);
}

/** "The Monitor | found no evidence of it" */
function findsSigns(head: number, { document }: Reading): boolean {
  const { words } = document.lexemes;
  return SIGNS.get(words[SOME.get(words[head + 1]!) >= 0 ? head + 2 : head + 1] ?? 0) >= 0;
}

function isOfFinding(head: number, { document: { lexemes, sentences, sentenceAt } }: Reading): boolean {
  const from = Math.max(sentences[sentenceAt[head]!]!, head - REACH);
  return lexemes.words.subarray(from, head).some((word) => FINDINGS.get(word) >= 0);
}
