import { isReadout } from '../../../telling/readout.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import { collectivePeople } from '../../data/collectives.ts';
import { thingsSaid } from '../../data/phrasal-verbs.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { Reading } from '../../reading.ts';
import { subjectsOf } from '../../syntax/subject.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { saidUpTo } from './said-up-to.ts';
import { subjectBefore } from './subject-before.ts';

const UNDERSCORING = wordsOf('underscored underscores');
/** What begins the object of "underscore": "that", "his concern". */
const BEGINS = wordsOf('her his how its that the their');
const CONCURRING = wordsOf('concur concurred concurs');
const LINKS = wordsOf('in on that to');
const COMMENDING = wordsOf('commended commends');
/** What begins the object of "commend": "both governments", "his work". */
const BEGINS_THING = tagsOf('CD', 'DT', 'JJ', 'NNP', 'NNPS', 'NNS', 'PRP$');
const RENEWING = wordsOf('renew renewed renews');
const OWN = wordsOf('her his its their');
/** What is renewed, besides things said: "its firm stance". */
const STANCES = wordsOf(
  ['calls', 'commitment', 'opposition', 'position', 'stance', 'support', ...thingsSaid].filter(
    (thing) => !/^(?:bid|deal)$/.test(thing),
  ),
);
const SHARING = wordsOf('share shared shares');
const VIEWS = wordsOf('assessment concern concerns conviction hope opinion recognition understanding view views');
/** "shared | the same deep | concern": in tokens. */
const MOST_BEFORE = 4;
const STOP = /^(?:[,.;:?!“”"()]|of|with)$/;
const PERSON = wordsOf('he she they');
/** Capitalised nouns that are nobody: "The Gate War underscored that". */
const EVENTS = wordsOf('attack conference crisis meeting summit talks test treaty war');
/** With an office, in tokens. */
const LONGEST_NAME = 10;
/** In tokens. */
const LEAST_CONTENT = 2;
const CONFIDENCE = 0.6;

export const VERBS_OF_READOUTS: QuotationRule = {
  name: 'verbs of readouts',
  reason:
    'in "The Secretary underscored that the gates must be shut" and "The two ministers shared the view that they must" it is stated: readouts are full of it, and in the corpus it is mostly events that underscore something, and things that are shared; so with what they “agreed to”',
  apply: (found, { reading }) => {
    const { document } = reading;
    const { marks, sentenceAt, tokens } = document;
    const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
    const bySentence = new Map(found.map((one) => [sentenceAt[one.head]!, one]));
    const isJoint = isJointAccount(document);
    const made: Found[] = [];
    // From the end: what was shared ends where the text tells what was agreed.
    for (let head = tokens.count - 3; head >= 1; head--) {
      if (claimed[head] === 1 || marks.quotedAt[head]! >= 0) continue;
      const source =
        whoUnderscores(head, reading, bySentence) ??
        whoShares(head, reading) ??
        whoCommends(head, reading) ??
        (isJoint && whoAgrees(head, reading, bySentence));
      const end = source ? saidUpTo(head + 1, (i) => claimed[i] === 1, document) : head;
      if (!source || end - head - 1 < LEAST_CONTENT) continue;
      const cue = [{ start: head, end: head + 1 }];
      const content = [{ start: head + 1, end }];
      made.push({ head, source: [source], cue, content, confidence: CONFIDENCE, inner: [] });
      claimed.fill(1, head, end);
    }
    return made.length > 0 ? [...found, ...made] : found;
  },
};

/** "The Secretary | underscored that", "The envoys | stressed their rights and underscored their wish" */
function whoUnderscores(head: number, reading: Reading, bySentence: ReadonlyMap<number, Found>): Stretch | undefined {
  const { lexemes, sentenceAt } = reading.document;
  if (UNDERSCORING.get(lexemes.words[head]!) < 0 || BEGINS.get(lexemes.words[head + 1]!) < 0) return undefined;
  const before = wordAt(reading.document, head - 1) === 'and' ? bySentence.get(sentenceAt[head]!) : undefined;
  return personBefore(head, reading) ?? (before && before.head < head ? before.source[0] : undefined);
}

/** "Both sides | concurred in", "The ministers | shared the view", "Velm | renewed its call", but not "shared the data", "its lease" */
function whoShares(head: number, reading: Reading): Stretch | undefined {
  const isTold = isSharing(head, reading.document) || isRenewing(head, reading.document);
  return isTold ? subjectBefore(reading, head) : undefined;
}

/** "He | commends the efforts of", "the Secretary | commended both governments for" */
function whoCommends(head: number, reading: Reading): Stretch | undefined {
  const isCommending = COMMENDING.get(reading.document.lexemes.words[head]!) >= 0;
  return isCommending && BEGINS_THING.has(reading.syntax.tags[head + 1]!) ? personBefore(head, reading) : undefined;
}

/** "renewed | its firm | stance" */
function isRenewing(head: number, document: Document): boolean {
  const { words } = document.lexemes;
  if (RENEWING.get(words[head]!) < 0 || OWN.get(words[head + 1]!) < 0) return false;
  for (let i = head + 2; i <= head + 1 + MOST_BEFORE && !STOP.test(wordAt(document, i)); i++)
    if (STANCES.get(words[i]!) >= 0) return true;
  return false;
}

/** "The sides | agreed to meet", "It welcomed the report and | agreed on a plan": in news, these are deeds. */
function whoAgrees(head: number, reading: Reading, bySentence: ReadonlyMap<number, Found>): Stretch | undefined {
  const { document } = reading;
  const isAgreed = wordAt(document, head) === 'agreed' && /^(?:on|that|to|upon)$/.test(wordAt(document, head + 1));
  if (!isAgreed) return undefined;
  // "They noted the report, in which it said that it rained, and | agreed": the sentence's subject.
  const isApart = wordAt(document, head - 1) === 'and' && wordAt(document, head - 2) === ',';
  const opening = document.sentences[document.sentenceAt[head]!]!;
  const told = isApart ? bySentence.get(document.sentenceAt[head]!)?.source[0] : undefined;
  if (told?.start === opening) return told;
  const all = subjectsOf(reading, head).filter(({ start, end }) => start >= opening && end <= head);
  return isApart ? all.at(-1) : all[0];
}

/** Whether a headline is that of those who met: "Joint Statement on Gates", "Minister Kell Spoke with Envoy Tehl". */
function isJointAccount({ tokens: { text, starts, ends }, paragraphs }: Document): boolean {
  const headline = text.slice(starts[0]!, Math.min(ends[paragraphs[1]! - 1]!, starts[0]! + LONGEST_HEADLINE));
  return isReadout(headline) || JOINT.test(headline);
}

/** In code units. */
const LONGEST_HEADLINE = 300;
const JOINT =
  /\b[Jj]oint (?:[Ll]eaders[’'] |[Mm]edia |[Pp]ress )?(?:[Cc]ommuniqu[eé]|[Dd]eclaration|[Ss]tatement)(?!\p{L})|^(?:Communiqu[eé]|Outcomes?) of\b|\b(?:Met|Meets|Speaks|Spoke) with \p{Lu}|\bin (?:an? )?(?:phone|telephone) call$/u;

function isSharing(head: number, document: Document): boolean {
  const { words } = document.lexemes;
  if (CONCURRING.get(words[head]!) >= 0) return LINKS.get(words[head + 1]!) >= 0;
  if (SHARING.get(words[head]!) < 0) return false;
  for (let i = head + 1; i <= head + MOST_BEFORE && !STOP.test(wordAt(document, i)); i++)
    if (VIEWS.get(words[i]!) >= 0) return /^(?:about|at|of|on|over|that)$/.test(wordAt(document, i + 1));
  return false;
}

/** Up to the sentence's beginning or a comma: "She", "The Secretary", "In Velm, | Envoy Ola Kell". */
function personBefore(head: number, { document }: Reading): Stretch | undefined {
  const { lexemes, sentences, sentenceAt } = document;
  const from = Math.max(sentences[sentenceAt[head]!]!, head - LONGEST_NAME);
  let start = head - 1;
  // "The two | sides | underscored"
  const isOfMany = collectivePeople.has(wordAt(document, start));
  if (isOfMany && /^(?:both|foreign|three|two)$/.test(wordAt(document, start - 1))) start -= 1;
  while (start > from && isOfName(document, start - 1)) start -= 1;
  if (start !== sentences[sentenceAt[head]!] && wordAt(document, start - 1) !== ',') return undefined;
  const last = head - 1;
  const isPerson = start === last && PERSON.get(lexemes.words[start]!) >= 0;
  const isNamed = start < last && isCapitalised(lexemes.shapes[last]!) && EVENTS.get(lexemes.words[last]!) < 0;
  return isPerson || isNamed || isOfMany ? { start, end: head } : undefined;
}

function isOfName(document: Document, i: number): boolean {
  return isCapitalised(document.lexemes.shapes[i]!) || /^(?:and|for|of|the)$/.test(wordAt(document, i));
}
