import type { Stretch } from '../../candidates/candidate.ts';
import {
  collectiveActs,
  collectiveOrgans,
  collectivePapers,
  collectivePeople,
  collectiveTelling,
} from '../../data/collectives.ts';
import { beforePerformatives } from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { saidUpTo } from './said-up-to.ts';

const CONFIDENCE = 0.6;
/** "The Council | further strongly | urges", in tokens. */
const MOST_BETWEEN = 5;
/** "With regard to the gates in Velm|, the Ministers", in tokens. */
const LONGEST_FRONTED = 14;
/** "The | Peace and Security Council", in tokens. */
const MOST_NAMES = 8;
/** What no object begins with: "The Council urges |,", "The parties demand | and". */
const NO_THING = /^(?:[.,;:)]|and|at|but|by|from|or|with)$/;

export const COLLECTIVE_ACTS: QuotationRule = {
  name: 'collective acts',
  reason:
    'communiqués and conclusions tell in the present what "The Ministers urge", "The conclusions invite" and, after that, "It condemns": news, from which the models learned, seldom does',
  apply: (found, { reading: { document } }) => {
    const { sentences, paragraphAt, tokens } = document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const made: Found[] = [];
    let last = -1;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const opening = sentences[s]!;
      const isSame = last >= 0 && s - last === 1 && paragraphAt[sentences[last]!] === paragraphAt[opening];
      const subject =
        subjectAt(opening, isSame, document) ?? subjectAt(afterFronted(opening, document), false, document);
      if (!subject) continue;
      last = s;
      const act = actOf(subject, document);
      if (!act || document.marks.quotedAt[act.start]! >= 0 || !isFree(claimed, act)) continue;
      const content = { start: act.end, end: saidUpTo(act.end, (i) => claimed[i] === 1, document) };
      if (content.end - content.start < 2) continue;
      made.push({
        head: act.start,
        source: [{ start: subject.start, end: subject.end }],
        cue: [act],
        content: [content],
        confidence: CONFIDENCE,
        inner: [],
      });
    }
    return made.length > 0 ? [...found, ...made] : found;
  },
};

/** A collective: "| The Council |", "| The conclusions |"; "| It |", if the sentence before has one. */
function subjectAt(start: number, isSame: boolean, document: Document): Subject | undefined {
  const word = wordAt(document, start);
  if (isSame && /^(?:It|They)$/.test(word)) return { start, end: start + 1, noun: start };
  if (!/^the$/i.test(word)) return undefined;
  let subject: Subject | undefined;
  let isOf = false;
  for (let i = start + 1; i <= start + MOST_NAMES && isOfName(i, isOf, document); i++) {
    const noun = wordAt(document, i);
    isOf ||= subject !== undefined && noun === 'of';
    if (isOf && subject && isCapitalised(document.lexemes.shapes[i]!)) subject = { ...subject, end: i + 1 };
    if (!isOf && isCollective(noun)) subject = { start, end: i + 1, noun: i };
  }
  return subject;
}

/** The actor, and the token with which the verb agrees. */
interface Subject extends Stretch {
  readonly noun: number;
}

function isCollective(noun: string): boolean {
  return collectiveOrgans.has(noun) || collectivePeople.has(noun.toLowerCase()) || collectivePapers.has(noun);
}

/** "The | Gate | and | Lock | Council | of | the | Valley", "the | two | foreign | ministers" */
function isOfName(i: number, isOf: boolean, document: Document): boolean {
  const word = wordAt(document, i);
  if (isCapitalised(document.lexemes.shapes[i]!) || isCollective(word)) return true;
  return /^(?:and|for|foreign|of|three|two)$/.test(word) || (isOf && word === 'the');
}

/** The token after "On the gates,", "In the statement,", or `start` if nothing is fronted. */
function afterFronted(start: number, document: Document): number {
  if (!/^(?:As|Concerning|Finally|In|On|Regarding|With)$/.test(wordAt(document, start))) return start;
  for (let i = start + 1; i < start + LONGEST_FRONTED; i++) {
    const word = wordAt(document, i);
    if (word === ',') return i + 1;
    if (/^[.;:]$/.test(word)) return start;
  }
  return start;
}

/** The verb in the present tense, with its particle: "| calls on | Ostra", "| urge | all". */
function actOf({ end, noun }: Subject, document: Document): Stretch | undefined {
  let verb = end;
  while (verb < end + MOST_BETWEEN && beforePerformatives.has(wordAt(document, verb))) verb += 1;
  const word = wordAt(document, verb);
  const last = wordAt(document, noun).toLowerCase();
  const isMany = last === 'they' || (/s$/.test(last) && !/^(?:congress)$/.test(last));
  const stems = isMany ? [word] : [word.slice(0, -1), word.slice(0, -2)];
  const next = wordAt(document, verb + 1);
  const isAct = stems.some((stem) => collectiveActs.has(stem) || (next === 'that' && collectiveTelling.has(stem)));
  if (!isAct || (!isMany && !/[^s]s$/.test(word))) return undefined;
  if (/^(?:appeal|call)s?$/.test(word))
    return /^(?:for|on|to|upon)$/.test(next) ? { start: verb, end: verb + 2 } : undefined;
  return NO_THING.test(next) || isDeed(verb, document) ? undefined : { start: verb, end: verb + 1 };
}

/** "recalls its ambassador", "invites bids by May", "welcomes 400 guests" */
function isDeed(verb: number, document: Document): boolean {
  const word = wordAt(document, verb);
  const has = (noun: RegExp, far: number): boolean => {
    for (let i = verb + 1; i <= verb + far; i++) if (noun.test(wordAt(document, i))) return true;
    return false;
  };
  if (/^recalls?$/.test(word)) return has(/^(?:ambassadors?|diplomats?|envoys?|parliament|troops)$/, LONGEST_THING);
  if (/^invites?$/.test(word)) return !has(/^to$/, LONGEST_WHOM);
  return /^welcomes?$/.test(word) && has(/^(?:\d.*|guests|participants|readers|visitors)$/, 2);
}

/** In tokens: "its acting | ambassador", "all parties to the treaty | to". */
const LONGEST_THING = 4;
const LONGEST_WHOM = 16;
