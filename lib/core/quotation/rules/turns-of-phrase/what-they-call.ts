import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { saidUpTo } from './said-up-to.ts';

const CALLING = wordsOf(
  'branded brands called calls characterised characterises characterized characterizes described describes dubbed dubs labelled labels labeled termed terms',
);
const WHAT = wordsOf('what');
/** The tagger takes many a noun before a verb for a verb in the present tense. */
const VERB = tagsOf('MD', 'VBD');
const BEING = wordsOf('are be been being had has have is was were');
const AUXILIARIES = wordsOf('had has have');
/** "described | to the Velm Courier | as", in tokens. */
const MOST_LISTENERS = 8;
/** A name with its office, in tokens. */
const LONGEST_SOURCE = 14;
/** What begins another clause, and so ends the name for the thing. */
const GOES_ON = /^(?:after|although|and|as|because|before|but|when|where|which|while|who|with)$/;
const CONFIDENCE = 0.6;

export const WHAT_THEY_CALL: QuotationRule = {
  name: 'what they call',
  reason:
    'in "the launch of what Velm described as a space rocket" Velm says that it is one; the corpus has few of them, and the words of somebody else’s sentence are around it',
  apply: (found, { reading }) => {
    const { document } = reading;
    const { tokens } = document;
    const calls = callsIn(reading);
    // "described | what … to reporters as a gesture": the models take the pronoun or the audience for the content.
    const others = found.filter(({ head, content: [first] }) => !isMisread(first, calls.get(head)));
    const claimed = coveredBy(others, tokens.count, ['cue', 'content']);
    const made: Found[] = [];
    for (const [head, { source, cue, after }] of calls) {
      if (claimed[source.start - 1] === 1 || claimed[head] === 1) continue;
      const end = saidUpTo(after, (i) => claimed[i] === 1 || goesOn(i, after, document), document, ',');
      if (end <= after) continue;
      made.push({
        head,
        source: [source],
        cue: [cue],
        content: [{ start: after, end }],
        confidence: CONFIDENCE,
        inner: [],
      });
    }
    const heads = new Set(made.map(({ head }) => head));
    return made.length > 0 ? [...found.filter(({ head }) => !heads.has(head)), ...made] : found;
  },
};

/** Whether the content was misread; "as" may be part of it. */
function isMisread(first: Stretch | undefined, call: Call | undefined): boolean {
  return first !== undefined && call !== undefined && first.start !== call.after && first.start !== call.after - 1;
}

interface Call {
  readonly source: Stretch;
  readonly cue: Stretch;
  /** The token at which the name for the thing begins. */
  readonly after: number;
}

/** Each "what the envoy described as", by its verb. */
function callsIn(reading: Reading): ReadonlyMap<number, Call> {
  const { document } = reading;
  const { lexemes, marks, tokens } = document;
  const calls = new Map<number, Call>();
  for (let what = 1; what + 3 < tokens.count; what++) {
    if (WHAT.get(lexemes.words[what]!) < 0 || marks.quotedAt[what]! >= 0) continue;
    const cue = verbAfter(what, reading);
    const after = cue && calledFrom(cue.end, document);
    if (cue && after !== undefined) calls.set(cue.end - 1, { source: { start: what + 1, end: cue.start }, cue, after });
  }
  return calls;
}

/** "what the envoy | has called |" */
function verbAfter(what: number, reading: Reading): Stretch | undefined {
  const { document } = reading;
  for (let i = what + 2; i < what + 2 + LONGEST_SOURCE && !/^[.,;:“”"]$/.test(wordAt(document, i)); i++) {
    if (CALLING.get(document.lexemes.words[i]!) < 0) continue;
    const start = AUXILIARIES.get(document.lexemes.words[i - 1]!) >= 0 ? i - 1 : i;
    const isNamed = start > what + 1 && !reading.syntax.tags.subarray(what + 1, start).some((tag) => VERB.has(tag));
    // "what is called a truce", "what has been described as one": by nobody.
    const isPassive = document.lexemes.words.subarray(what + 1, start).some((word) => BEING.get(word) >= 0);
    return isNamed && !isPassive ? { start, end: i + 1 } : undefined;
  }
  return undefined;
}

/** The token after "as" in "described to reporters as", or at which the name for a thing begins. */
function calledFrom(from: number, document: Document): number | undefined {
  if (!/^(?:characteri[sz]e[ds]|describe[ds])$/.test(wordAt(document, from - 1))) return from;
  for (let i = from; i < from + MOST_LISTENERS && !/^[.,;:“”"]$/.test(wordAt(document, i)); i++)
    if (wordAt(document, i) === 'as') return i + 1;
  return undefined;
}

function goesOn(i: number, from: number, document: Document): boolean {
  return i > from && document.marks.quotedAt[i]! < 0 && GOES_ON.test(wordAt(document, i));
}
