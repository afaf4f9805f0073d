import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { determiners, phraseEnds, possessivePronouns, rolePrepositions } from '../../data/phrase-words.ts';
import type { PronounKind } from '../../data/pronouns.ts';
import { genderOfRole } from '../../data/roles.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import { afterOpening } from '../bounds/after-opening.ts';
import type { Conversation } from '../conversation.ts';
import { resolveNominal } from '../noun/resolve-nominal.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';

/** In sentences before the pronoun's. */
const farthest = 2;
/** In words: where a subject's noun is at the latest, and where its complement ends. */
const longestSubject = 7;
const longestComplement = 8;
/** In words: of longer sentences no more is read. */
const longestSentence = 80;

/**
 * The unnamed subject of the sentences before a pronoun, in its paragraph: "Several retired commanders disagreed. …
 * They called for more", "The innkeeper would rather talk of the road. It was late, he says".
 */
export function describedSubject(
  at: number,
  kind: PronounKind,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const { words } = cast.setting;
  // "The envoy of Velmaria agreed; | she | regretted …": its own sentence, if the pronoun begins a later clause.
  let start = isInLaterClause(at, words) ? at : ownSentenceStart(words, at, longestSentence);
  for (let count = 0; count < farthest && start > 0; count += 1) {
    const end = start;
    start = ownSentenceStart(words, end - 1, longestSentence);
    if (words[start]?.paragraph !== words[at]?.paragraph || end - start >= longestSentence) return undefined;
    const named = peopleIn(start, end, cast);
    // "The minister had talks with Anna Lind. … he said": a guest is no subject.
    if (!named.every((person) => isGuest(person, start, words))) return undefined;
    // "The three sides condemned it. They noted": several who spoke there go on.
    const { previous, previousAt = -1 } = conversation;
    const hasSpoken = previousAt >= start && previousAt < end;
    if (kind === 'plural' && previous?.plural && hasSpoken) return undefined;
    // "The ambassador, she said, counts well. She refused": the ambassador isn't the speaker.
    if (kind !== 'plural' && previous?.kind === 'person' && hasSpoken && fits(previous, kind)) return undefined;
    // "His successor has asked, he admits": the successor isn't the speaker.
    const isOwned = kind !== 'plural' && possessivePronouns.has(words[start]?.lower ?? '');
    const phrase = words[start]?.quoted || isOwned ? undefined : subjectAt(start, end, words);
    if (!phrase && named.length > 0) return undefined;
    if (!phrase) continue;
    const noun = words[phrase.noun]?.lower ?? '';
    if ((kind === 'plural') !== (singularOf(noun) !== undefined && !isRoleNoun(words[phrase.noun]))) return undefined;
    const gender = genderOfRole.get(noun);
    if (kind !== 'plural' && gender !== undefined && gender !== kind) return undefined;
    if (named.length > 0 && phrase.determiner !== 'the') return undefined;
    const found = resolveNominal(phrase, cast, conversation);
    return found && found.kind !== 'body' && fits(found, kind) ? found : undefined;
  }
  return undefined;
}

/**
 * Whom the sentence before introduced with the noun, though others are called so: "A Western diplomat was less sure.
 * "…," | the diplomat | said". It may be the last one of the paragraph before.
 */
export function introducedBefore(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun];
  if (phrase.determiner !== 'the' || phrase.first !== phrase.noun || !isRoleNoun(noun)) return undefined;
  let end = ownSentenceStart(words, phrase.start, longestSentence);
  let start = ownSentenceStart(words, end - 1, longestSentence);
  // Speech of several sentences may stand between.
  for (let count = 0; count < farthest && words[start]?.quoted && start > 0; count += 1) {
    end = start;
    start = ownSentenceStart(words, end - 1, longestSentence);
  }
  const paragraphs = (words[phrase.start]?.paragraph ?? 0) - (words[start]?.paragraph ?? 0);
  if (paragraphs > 1 || words[start]?.quoted) return undefined;
  const subject = subjectAt(start, end, words);
  const isSame = subject !== undefined && words[subject.noun]?.lower === noun?.lower;
  if (!isSame || !/^(?:an?|another|one)$/.test(subject.determiner ?? '')) return undefined;
  // If he has spoken already, the earlier description is fuller.
  const called = textBetween(words, subject.first, subject.noun + 1);
  const spoke = conversation.described.find(({ name }) => name === called || name.startsWith(`${called} `));
  return spoke ?? resolveNominal(subject, cast, conversation);
}

function isInLaterClause(at: number, words: readonly Word[]): boolean {
  const [before, last] = words.slice(Math.max(0, at - 2), at);
  return last?.text === ';' || (last?.lower === 'which' && /^(?:in|by|with)$/.test(before?.lower ?? ''));
}

function fits({ plural, gender }: Member, kind: PronounKind): boolean {
  return plural === (kind === 'plural') && (kind === 'plural' || gender === undefined || gender === kind);
}

function peopleIn(start: number, end: number, { mentions, setting }: Cast): Mention[] {
  const all = mentions.slice(firstAfter(mentions, start), firstAfter(mentions, end));
  return all.filter((mention) => mention.member.kind === 'person' && !setting.words[mention.start]?.quoted);
}

/** Whether a person is a guest or addressee: "held talks with | Velmaria's envoy Anna Lind", "informed | Anna Lind". */
function isGuest({ phraseStart }: Mention, opening: number, words: readonly Word[]): boolean {
  const from = Math.max(opening, phraseStart - longestOwner);
  const isTold = /^(?:assured|briefed|congratulated|informed|reminded|thanked|told)$/;
  return (
    words.slice(from, phraseStart).some(({ lower }) => lower === 'with') ||
    isTold.test(words[phraseStart - 1]?.lower ?? '')
  );
}

/** In words, with what leads to the name. */
const longestOwner = 4;

/** A subject by role: "The minister of industry | named", "Three engineers | resigned", "Velmaria's envoy | agreed". */
function subjectAt(opening: number, end: number, words: readonly Word[]): NounPhrase | undefined {
  const start = afterOpening(words, opening, end);
  const determiner = determiners.has(words[start]?.lower ?? '') ? words[start]?.lower : undefined;
  const first = determiner === undefined ? start : start + 1;
  for (let noun = first; noun < Math.min(end, first + longestSubject); noun += 1) {
    const word = words[noun];
    if (word?.kind === 'possessive') continue;
    if (word?.kind !== 'word' || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) return undefined;
    const singular = singularOf(word.lower);
    const isOne = isRoleNoun(word) && (determiner !== undefined || words[noun - 1]?.kind === 'possessive');
    const isMany = singular !== undefined && isRoleNoun({ ...word, lower: singular });
    if (!(isOne || isMany) || isRoleNoun(words[noun + 1])) continue;
    return { start, end: complementEnd(noun + 1, end, words), determiner, first, noun };
  }
  return undefined;
}

/** The end of a complement: "in the Ashanti Region", "across from the base", "of the president's own party". */
function complementEnd(from: number, limit: number, words: readonly Word[]): number {
  if (!rolePrepositions.has(words[from]?.lower ?? '') && !links.has(words[from]?.lower ?? '')) return from;
  for (let end = from + 1; end < Math.min(limit, from + longestComplement); end += 1) {
    const word = words[end];
    if (word?.kind === 'possessive') continue;
    if (word?.kind !== 'word' || isPastVerb(words[end - 1], word)) return end;
    if (phraseEnds.has(word.lower) && !determiners.has(word.lower) && !rolePrepositions.has(word.lower)) return end;
  }
  return from;
}

const links: ReadonlySet<string> = new Set(['across', 'close', 'familiar', 'near', 'outside', 'within']);
