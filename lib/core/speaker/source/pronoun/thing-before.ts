import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { namedLikeOutlets } from '../../data/outlet-nouns.ts';
import { determiners, phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import type { Conversation } from '../conversation.ts';
import { resolveNominal } from '../noun/resolve-nominal.ts';
import type { NounPhrase } from '../noun-phrase.ts';

/** In words. */
const longestSubject = 8;

/**
 * The body that "it" stands for if its sentence, or the one before in its paragraph, opens with a noun for one: "The
 * company disputes this. The helmsman, | it | said, had been asleep", "The union disagrees: trains ran, | it | says".
 */
export function thingBefore(at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const own = ownSentenceStart(words, at);
  // "The survey, it said, was old": the subject of its own clause isn't "it".
  const isParted = words.slice(own, at).some(({ text }) => text === ':' || text === ';');
  return (
    (isParted ? thingIn(own, at, at, cast, conversation) : undefined) ??
    thingIn(ownSentenceStart(words, own - 1), own, at, cast, conversation) ??
    (conversation.previous?.kind === 'body' ? undefined : thingItself(own, at, cast, conversation))
  );
}

/** The body that opens a paragraph's first clause: "The Velmarian government won't join the treaty, | it | said". */
function thingItself(own: number, at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const isFirst = words[own - 1]?.paragraph !== words[own]?.paragraph;
  const comma = words.slice(own, at).findIndex(({ text }) => text === ',') + own;
  const isClause = isFirst && comma === at - 1 && subjectAt(own, comma, cast.setting)?.end !== comma;
  const found = isClause ? thingIn(own, comma, at, cast, conversation) : undefined;
  return found?.kind === 'body' ? found : undefined;
}

function thingIn(start: number, end: number, at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  if (end <= start || words[start]?.paragraph !== words[at]?.paragraph || words[start]?.quoted) return undefined;
  // Whoever spoke there is known already.
  const { previousAt = -1 } = conversation;
  if (previousAt >= start && previousAt < end) return undefined;
  const phrase = subjectAt(start, end, cast.setting);
  const found = phrase && resolveNominal(phrase, cast, conversation);
  return found && (found.kind === 'body' || found.isThing) ? found : undefined;
}

/** A subject that is a body: "The company | disputes", "The Italian operator, Rete Adriatica, | disputes". */
function subjectAt(start: number, end: number, { words, registry }: Cast['setting']): NounPhrase | undefined {
  const determiner = words[start]?.lower ?? '';
  if (!determiners.has(determiner)) return undefined;
  for (let noun = start + 1; noun < Math.min(end, start + longestSubject); noun += 1) {
    const word = words[noun];
    if (word?.kind !== 'word' || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) return undefined;
    const isOutlet = word.capital && namedLikeOutlets.has(word.folded);
    const isBody = bodyNominals.has(word.lower) || bodyNouns.has(word.lower) || namedKinds.has(word.lower) || isOutlet;
    // Names are found as mentions; "the Velmarian government" is none.
    const isOfState = bodyAt(words, noun, registry)?.how === 'demonym' && isGovernment(words[noun + 1]?.lower ?? '');
    if (word.capital && !isOutlet && !isOfState) return undefined;
    if (!isBody || isRoleNoun(words[noun + 1]) || words[noun + 1]?.capital) continue;
    // "The airline's | union"
    if (words[noun + 1]?.kind === 'possessive') {
      noun += 1;
      continue;
    }
    return { start, end: apposedEnd(noun + 1, end, words), determiner, first: start + 1, noun };
  }
  return undefined;
}

function isGovernment(noun: string): boolean {
  return bodyNominals.get(noun)?.includes('state') === true;
}

function apposedEnd(from: number, limit: number, words: readonly Word[]): number {
  if (words[from]?.text !== ',' || !words[from + 1]?.capital) return from;
  let end = from + 1;
  while (end < limit && words[end]?.capital) end += 1;
  return words[end]?.text === ',' ? end : from;
}
