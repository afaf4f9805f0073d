import { affiliationOf } from '../../cast/affiliation/affiliation.ts';
import type { Gender, Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import { rolePrepositions } from '../../data/phrase-words.ts';
import { objectMarkers, type PronounKind } from '../../data/pronouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Conversation } from '../conversation.ts';
import { sidesWith } from '../name/named-sides.ts';
import { apposedName, finite } from './apposed-name.ts';
import { clauseSubject } from './clause-subject.ts';
import { isHis, isInsertedAfter, isTold } from './names-not-meant.ts';
import { pluralSubject } from './plural-subject.ts';
import { unnamedBefore } from './unnamed-before.ts';

/** In mentions: how far back an antecedent is looked for. */
const reach = 60;

/** Weights for and against a mention as antecedent, set by hand on labelled articles. */
const weights = {
  /** For each sentence and each paragraph between mention and pronoun. */
  sentence: -1,
  paragraph: -0.6,
  /** The member spoke last: news lets a speaker go on. */
  spokeLast: 2.4,
  subject: 1.2,
  firstInSentence: 0.4,
  possessive: -0.8,
  quoted: -2.5,
  /** The member's gender is known to match, rather than unknown. */
  gender: 0.6,
  /** For each doubling of the member's number of mentions. */
  frequency: 0.25,
  /** The pronoun's own paragraph names the person before it: paragraphs are about somebody. */
  sameParagraph: 3,
  /** The paragraph before introduced the person as its subject: "Mayor Anna Lind spoke for the towns. | She called". */
  introduced: 2.6,
  /** The sentence before is about the person, who hasn't spoken yet: "Anna Lind was unmoved. "…," | she | said". */
  takesOver: 2.8,
  /** The pronoun's own words speak of the person. */
  told: -3,
} as const;

/** The member that "he" or "she" at the word index stands for, unnamed sources included; undefined if nobody fits. */
export function resolvePersonal(
  at: number,
  gender: Gender | undefined,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const fits = (member: Member): boolean =>
    member.kind !== 'body' &&
    member.isThing !== true &&
    !member.plural &&
    (gender === undefined || member.gender === undefined || member.gender === gender);
  const found = bestBefore(at, fits, cast, conversation, gender);
  if (found) return found;
  // "Asked about the plan, she said …" can come before the name, in the same paragraph.
  const paragraph = cast.setting.words[at]?.paragraph;
  const after = cast.mentions
    .slice(firstAfter(cast.mentions, at), firstAfter(cast.mentions, at) + 8)
    .find((mention) => fits(mention.member) && cast.setting.words[mention.start]?.paragraph === paragraph);
  if (after) return after.member;
  // Nobody fits: the gender of the previous speaker was misjudged from the name.
  const { previous, previousAt } = conversation;
  const isJustBefore =
    previousAt !== undefined && (paragraph ?? 0) - (cast.setting.words[previousAt]?.paragraph ?? 0) <= 2;
  return previous?.kind !== 'body' && isJustBefore ? previous : undefined;
}

/** The body, or unnamed paper, that "it" at the word index stands for. */
export function resolveThing(at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const isOne = (member: Member): boolean => member.kind === 'body' || member.isThing === true;
  return clauseSubject(at, cast, conversation) ?? bestBefore(at, isOne, cast, conversation);
}

/** The state that "its" at the word index stands for. */
export function resolveState(at: number, cast: Cast): Member | undefined {
  const { stateNames } = cast.setting;
  const isState = ({ kind, body, name }: Member): boolean =>
    kind === 'body' && (body ? body.type === 'state' : stateNames.has(foldName(name)));
  return onlyInSentence(at, isState, cast) ?? bestBefore(at, isState, cast, { described: [] });
}

/** The only one in the clauses before the pronoun's: "No comment came from Velmaria, though | its | mission said". */
function onlyInSentence(at: number, fits: (member: Member) => boolean, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  // "The attack on Velmaria was a crime, its mission said": that may be told of anybody.
  if (!/^(?:although|and|as|but|though|when|where|whereas|while)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  const start = firstAfter(cast.mentions, ownSentenceStart(words, at));
  const found = new Set(cast.mentions.slice(start, firstAfter(cast.mentions, at)).map(({ member }) => member));
  const [only, ...others] = [...found].filter(fits);
  return others.length === 0 ? only : undefined;
}

/** Those that "they" at the word index stands for: several people, or a body. */
export function resolvePlural(at: number, cast: Cast, conversation: Conversation): Member | undefined {
  const together = conversation.previous?.kind === 'body' ? sidesWith(conversation.previous, cast) : undefined;
  if (together) return together;
  if (conversation.previous && (conversation.previous.plural || conversation.previous.kind === 'body'))
    return conversation.previous;
  const one = unnamedBefore(at, cast, conversation);
  return severalBefore(conversation) ?? pluralSubject(at, cast, one && conversation.previousAt) ?? one;
}

/** Several, if one spoke since: "The two sides exchanged views. Anna Lind called it late. | They | agreed". */
function severalBefore({ described }: Conversation): Member | undefined {
  const [last] = described;
  const isJoint = last?.kind === 'group' || (last?.plural && last.affiliation?.name.includes(' and '));
  return isJoint ? last : undefined;
}

/** The member that a relative pronoun at the word index follows: "Ryabkov, Russia's envoy, who said". */
export function resolveRelative(at: number, kind: PronounKind, cast: Cast): Member | undefined {
  const capital = kind === 'which' ? capitalBefore(at, cast) : undefined;
  if (capital) return capital;
  const apposed = kind === 'who' ? apposedName(at, cast) : undefined;
  if (apposed) return apposed.member;
  const sentence = cast.setting.words[at]?.sentence;
  for (let index = firstAfter(cast.mentions, at) - 1; index >= 0; index -= 1) {
    const mention = cast.mentions[index];
    if (!mention || cast.setting.words[mention.start]?.sentence !== sentence) return undefined;
    if ((kind === 'which') !== (mention.member.kind === 'body')) continue;
    if (kind === 'which' || isFollowed(mention, at, cast)) return mention.member;
  }
  return undefined;
}

/**
 * Whether "who" may follow a name: at once, or after an apposition or where somebody is from. In "Anna Lind's aide, who",
 * "Anna Lind leads by twice the number who" it follows something else.
 */
function isFollowed({ phraseEnd, end }: Mention, at: number, { setting: { words } }: Cast): boolean {
  if (phraseEnd >= at - 1 || (words[at - 1]?.kind === 'mark' && phraseEnd === at - 1)) return true;
  const [next, after] = words.slice(phraseEnd, phraseEnd + 2);
  // "It was late, Anna Lind said, who"
  if (after?.text === ',' && phraseEnd + 2 === at) return true;
  if (words[end]?.kind === 'possessive' || next?.kind === 'possessive') return false;
  const isMark = next?.kind === 'mark' && !/^(?:and|but|compared|double|half|or|twice|with)$/.test(after?.lower ?? '');
  if (!isMark && !(rolePrepositions.has(next?.lower ?? '') && after?.capital)) return false;
  return !words.slice(phraseEnd, at).some(({ lower }) => finite.test(lower));
}

/** The state behind a capital that isn't meant as a place: "drew protests from Velm, | which called it late". */
function capitalBefore(at: number, { setting: { words, registry } }: Cast): Member | undefined {
  const comma = at - 1;
  if (words[comma]?.text !== ',' || words[comma - 2]?.lower !== 'from') return undefined;
  const match = bodyAt(words, comma - 1, registry, comma);
  const [body] = match?.how === 'metonym' ? match.bodies : [];
  return body && bodyMember(body.name, affiliationOf(body, registry), body);
}

function bestBefore(
  at: number,
  fits: (member: Member) => boolean,
  cast: Cast,
  conversation: Conversation,
  gender?: Gender,
): Member | undefined {
  const { mentions } = cast;
  const last = firstAfter(mentions, at) - 1;
  let best: Member | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (member: Member, score: number): void => {
    if (score <= bestScore) return;
    best = member;
    bestScore = score;
  };
  for (let index = last; index >= Math.max(0, last - reach); index -= 1) {
    const mention = mentions[index];
    if (!mention || !fits(mention.member) || isInsertedAfter(mention, at, cast)) continue;
    if (gender && isHis(mention, at, cast)) continue;
    const takenOver = takesOver(mention, at, cast, conversation) ? weights.takesOver : 0;
    const told = isTold(mention, at, cast, conversation) ? weights.told : 0;
    const score = scoreMention(mention, at, cast) + takenOver + told;
    consider(mention.member, score + scoreMember(mention.member, conversation, gender));
  }
  const { previous, previousAt, isOwnVoice } = conversation;
  // An unnamed source: "a senior official said … he said".
  if (previous && !isOwnVoice && previousAt !== undefined && previousAt < at && fits(previous))
    consider(previous, distance(previousAt, at, cast) + weights.subject + scoreMember(previous, conversation, gender));
  return best;
}

function scoreMember(member: Member, conversation: Conversation, gender: Gender | undefined): number {
  const { previous, isOwnVoice } = conversation;
  return (
    (member === previous && !isOwnVoice ? weights.spokeLast : 0) +
    (gender !== undefined && member.gender === gender ? weights.gender : 0) +
    weights.frequency * Math.log2(Math.max(1, member.mentions))
  );
}

function scoreMention(mention: Mention, at: number, cast: Cast): number {
  const { words } = cast.setting;
  const before = words[mention.phraseStart - 1];
  const next = words[mention.end];
  let score = distance(mention.start, at, cast);
  if (words[mention.start]?.quoted && !words[at]?.quoted) score += weights.quoted;
  // "according to Lind": she speaks, though "to" usually makes an object.
  const isSource = before?.lower === 'to' && words[mention.phraseStart - 2]?.lower === 'according';
  const marked =
    before && !isSource && objectMarkers.has(before.lower) && before.sentence === words[mention.start]?.sentence;
  if (next?.kind === 'possessive') score += weights.possessive;
  else if (!marked) score += weights.subject;
  if (!before || before.sentence !== words[mention.start]?.sentence) score += weights.firstInSentence;
  if (isIntroduction(mention, at, cast)) score += weights.introduced;
  if (mention.member.kind === 'person' && words[mention.start]?.paragraph === words[at]?.paragraph)
    score += words[mention.start]?.quoted ? 0 : weights.sameParagraph;
  return score;
}

/** Whether the paragraph before opens with somebody's first mention, role included, and the pronoun opens its own. */
function isIntroduction({ member, start, phraseStart }: Mention, at: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const opens = words[phraseStart - 1]?.paragraph !== words[start]?.paragraph && isFirstUnquoted(at, words);
  const isBefore = (words[at]?.paragraph ?? 0) - (words[start]?.paragraph ?? 0) === 1;
  return (
    member.kind === 'person' && opens && isBefore && member.role !== undefined && cast.firstNamed.get(member) === start
  );
}

/** Whether a paragraph begins with the word, or only speech stands before it. */
function isFirstUnquoted(at: number, words: readonly Word[]): boolean {
  const { paragraph } = words[at] ?? {};
  let first = at;
  while (first > at - longestSpeech && words[first - 1]?.paragraph === paragraph && isOfSpeech(words[first - 1]))
    first -= 1;
  return words[first - 1]?.paragraph !== paragraph;
}

/** In words. */
const longestSpeech = 80;

function isOfSpeech(word: Word | undefined): boolean {
  return word?.quoted === true || word?.kind === 'mark';
}

/** Whether somebody opens the sentence before, in this paragraph or the one above, and hasn't spoken since. */
function takesOver(
  { member, start, phraseStart }: Mention,
  at: number,
  cast: Cast,
  { previous, previousAt = -1 }: Conversation,
): boolean {
  const { words } = cast.setting;
  const [here, there] = [words[at], words[start]];
  const isHere = here?.paragraph === there?.paragraph;
  const isJustAbove = (here?.paragraph ?? 0) - (there?.paragraph ?? 0) === 1 && isFirstUnquoted(at, words);
  const isBefore = (isHere || isJustAbove) && (here?.sentence ?? 0) - (there?.sentence ?? 0) === 1;
  const before = words[phraseStart - 1]?.lower === 'former' ? words[phraseStart - 2] : words[phraseStart - 1];
  const join = before === words[phraseStart - 1] ? phraseStart - 2 : phraseStart - 3;
  // "Velm kept to it, but President Anna Lind refused. She said": the last clause has a subject of its own.
  const opensClause =
    before?.text === ';' || (/^(?:but|whereas|while)$/.test(before?.lower ?? '') && words[join]?.text === ',');
  const opens = (before?.sentence !== there?.sentence || opensClause) && !there?.quoted;
  return member.kind === 'person' && member !== previous && isBefore && opens && start > previousAt;
}

function distance(from: number, to: number, cast: Cast): number {
  const start = cast.setting.words[from];
  const end = cast.setting.words[to];
  if (!start || !end) return 0;
  return (end.sentence - start.sentence) * weights.sentence + (end.paragraph - start.paragraph) * weights.paragraph;
}
