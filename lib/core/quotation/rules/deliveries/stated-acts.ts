import type { Stretch } from '../../candidates/candidate.ts';
import { joinedActsOfMany } from '../../data/joined-acts.ts';
import { beforePerformatives } from '../../data/performatives.ts';
import type { Document } from '../../document.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found } from '../quotation-rule.ts';
import { saidUpTo } from '../turns-of-phrase/said-up-to.ts';
import { wordAt } from '../word-at.ts';
import { type Act, actOf, SELF } from './act-words.ts';

const CONFIDENCE = 0.6;
/** After a comma: more about what is stated. */
const RELATIVE = /^(?:in|to|under|where|which|who|whose)$/;
/** Words after which "and" may join what is to be done: "We ask all to come and urge". */
const TO_DO = /^(?:can|could|may|might|must|shall|should|that|to|will|would)$/;
const NEXT_CLAUSE = /^(?:and|but|so|yet)$/;

/**
 * What an author states with a verb that does it, and the models, whose corpus is news, didn't see: "We hope that she
 * is right", "The Ministry intends to wait", "As I told our friends, the gates stay", "My view is the same: wait".
 */
export function statedActs(within: Stretch, found: readonly Found[], document: Document): Found[] {
  const { marks, tokens } = document;
  const claimed = coveredBy(found, tokens.count, ['cue', 'content']);
  const made: Found[] = [];
  for (let i = within.start; i < within.end; i++) {
    if (marks.quotedAt[i]! >= 0 || claimed[i] === 1) continue;
    const act = actOf(i, document) ?? joinedToOpening(i, document);
    if (!act || claimed[act.cue.start] === 1 || claimed[act.from] === 1) continue;
    const end = beforeOther(act, clauseEnd(act, document), claimed, document);
    // "We note what Velm said": the models find who said it.
    if (end <= act.from || !isFree(claimed, { start: act.from, end }) || isGreeting(act, end, document)) continue;
    const content = [{ start: act.from, end }];
    made.push(statedBy(act, content));
    const next = joinedAct(end, act, document);
    const nextEnd = next ? beforeOther(next, clauseEnd(next, document), claimed, document) : end;
    if (next && nextEnd > next.from && isFree(claimed, { start: next.cue.start, end: nextEnd }))
      made.push(statedBy(next, [{ start: next.from, end: nextEnd }]));
    i = Math.max(end, nextEnd) - 1;
  }
  return made;
}

function statedBy({ source, cue }: Act, content: readonly Stretch[]): Found {
  return { head: cue.start, source: [source], cue: [cue], content, confidence: CONFIDENCE, inner: [] };
}

/** The act that "and" joins to one by "I" or "we": "We welcome the talks|, and strongly urge | all to come". */
function joinedAct(end: number, { source }: Pick<Act, 'source'>, document: Document): Act | undefined {
  if (!SELF.test(wordAt(document, source.start))) return undefined;
  const and = wordAt(document, end) === ',' ? end + 1 : end;
  let verb = and + 1;
  while (verb < and + MOST_BETWEEN && beforePerformatives.has(wordAt(document, verb))) verb += 1;
  const [word, next] = [wordAt(document, verb), wordAt(document, verb + 1)];
  const isCall = word === 'call' && /^(?:for|on|upon)$/.test(next);
  const isReady = /^(?:remain|stand)$/.test(word) && next === 'ready';
  if (wordAt(document, and) !== 'and' || !(isCall || isReady || joinedActsOfMany.has(word))) return undefined;
  const from = isCall || isReady ? verb + 2 : verb + 1;
  return /^[.,;]$/.test(wordAt(document, from)) ? undefined : { source, cue: { start: verb, end: from }, from };
}

/** Joined to the sentence's opening: "We welcome the note of Velm that it rains|, and urge | all to come". */
function joinedToOpening(and: number, document: Document): Act | undefined {
  if (wordAt(document, and) !== 'and' || wordAt(document, and - 1) !== ',') return undefined;
  const start = document.sentences[document.sentenceAt[and]!]!;
  return joinedAct(and, { source: { start, end: start + 1 } }, document);
}

/** "and also strongly | urge", in tokens. */
const MOST_BETWEEN = 4;

/**
 * The end before another's words, except for "note": "We welcome the note of Velm|, in which it said that it rains".
 */
function beforeOther({ cue, from }: Act, end: number, claimed: Uint8Array, document: Document): number {
  if (wordAt(document, cue.start) === 'note') return end;
  let comma = end;
  for (let i = from; i < end && claimed[i] === 0; i++)
    if (wordAt(document, i) === ',' && RELATIVE.test(wordAt(document, i + 1))) comma = i;
  return isFree(claimed, { start: from, end }) ? end : comma;
}

/** Whether it greets: "I welcome | the representatives of Velm to our meeting", "the participation of Velm". */
function isGreeting({ cue, from }: Act, end: number, document: Document): boolean {
  if (!/^welcome/.test(wordAt(document, cue.start))) return false;
  for (let i = from; i < end; i++) {
    if (/^(?:attendance|briefers?|participation|presence)$/.test(wordAt(document, i))) return true;
    if (wordAt(document, i) === 'to' && /^(?:our|this|today)$/.test(wordAt(document, i + 1))) return true;
  }
  return false;
}

/** The end of what is stated: its sentence's, or before the same speaker's next clause: "…|, and we shall wait". */
function clauseEnd(act: Act, document: Document): number {
  const { cue, from } = act;
  const last = saidUpTo(from, () => false, document);
  const isAgreed = wordAt(document, cue.end - 1).startsWith('agree') && wordAt(document, from) === 'with';
  let isToDo = false;
  for (let i = from + 1; i + 2 < last; i++) {
    if (document.marks.quotedAt[i]! >= 0) continue;
    isToDo ||= TO_DO.test(wordAt(document, i));
    // "We ask all to come | and urge": without a comma, that may be what they are to do.
    const isJoint = wordAt(document, i) === ',' || (wordAt(document, i) === 'and' && !isToDo);
    if (isJoint && joinedAct(i, act, document)) return i;
    if (wordAt(document, i) !== ',') continue;
    if (isAgreed || (NEXT_CLAUSE.test(wordAt(document, i + 1)) && SELF.test(wordAt(document, i + 2)))) return i;
  }
  return last;
}
