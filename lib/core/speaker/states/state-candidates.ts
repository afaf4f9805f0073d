import { firstFrom } from '../../text/first-from.ts';
import { farthest } from '../cast/body/bodies-before.ts';
import { otherHalf } from '../cast/body/halves.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { Setting, StateMention } from '../cast/setting.ts';
import { lacksOffice, statesWithOffice } from '../data/state-roles.ts';
import { sentenceStart } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';
import { bodiesNamed } from '../registry/lookup.ts';
import { stateAccused, stateSummoned } from './state-accused.ts';
import { hasEmbassy, isFronted, isSubhead, standingAt } from './state-standing.ts';
import { stateThatFired } from './state-that-fired.ts';

/** What an article leaves to be understood: whose officials and offices it speaks of. */
export interface TalkContext {
  readonly setting: Setting;
  readonly home?: Affiliation;
  /** Where people are named whose state is known, in text order. */
  readonly officials?: readonly StateMention[];
  /** Names of states that it is not. */
  readonly others?: ReadonlySet<string>;
  /** What the office is called, in lower case: no minister is of a state that has none. */
  readonly office?: string;
}

/** What speaks for or against a state at a word, 1 where no more is said. */
export const stateFeatures = [
  /** 0 in the word's sentence, -1 one before it, -2 three before it. */
  'near',
  /** Named in the paragraph before the word, as the first there, in its first sentence. */
  'paragraph',
  'first',
  'firstSentence',
  /** How it stands in the paragraph: "Velmaria's", "Velmaria said", "against Velmaria". */
  'owner',
  'topic',
  'oblique',
  /** What this sentence or the one before is about. */
  'recentTopic',
  /** Its town, in the paragraph, in the sentence, at its head ("In Oslo, the minister said") and after the word there. */
  'townInParagraph',
  'townInSentence',
  'townFronted',
  'townAhead',
  /** An official of the state in the paragraph. */
  'official',
  'headline',
  /** The first that the headline names. */
  'headlineFirst',
  /** The state that the article names most; where the paragraph has named none. */
  'home',
  'homeAlone',
  /** The state that the article was written in. */
  'from',
  /** Named right after the word, as an owner, after a preposition. */
  'ahead',
  'aheadOwner',
  'aheadOblique',
  /** The subhead that the word stands under. */
  'subhead',
] as const;

export type StateFeature = (typeof stateFeatures)[number];

/** A state that may be the one which the article talks of, with what speaks for it. */
export interface StateCandidate {
  readonly affiliation: Affiliation;
  readonly features: Map<StateFeature, number>;
}

/** In words. */
const farthestAhead = 12;

/** Whom an embassy has: "Velmaria's embassy denied it. | Ambassador Anna Lind said". */
const isEnvoy = /(?:^| )(?:ambassador|attach[ée]|charg[ée] d|consul|embassy)/;

/** The states that are named around a word and those that the article is about, but for those that the office rules out. */
export function stateCandidates(at: number, context: TalkContext): StateCandidate[] {
  const { setting, officials = [] } = context;
  const home = homeOf(context);
  const { words, states, sites, from } = setting;
  const others = new Set([
    stateThatFired(at, states, words),
    stateAccused(at, setting),
    isEnvoy.test(context.office ?? '') ? undefined : stateSummoned(at, setting),
  ]);
  const hasNone = outOf(context);
  const isOut = (affiliation: Affiliation): boolean => others.has(affiliation.name) || hasNone(affiliation);
  const candidates = new Map<string, StateCandidate>();
  const featuresOf = (affiliation: Affiliation): StateCandidate['features'] => {
    const known = candidates.get(affiliation.name) ?? { affiliation, features: new Map() };
    candidates.set(affiliation.name, known);
    return known.features;
  };
  const within = (mentions: readonly StateMention[]): StateMention[] =>
    lastBefore(mentions, at).filter(({ affiliation }) => !isOut(affiliation));
  const before = within(states);
  noteStates(
    isEnvoy.test(context.office ?? '') ? before : before.filter((mention) => !hasEmbassy(mention.at, words)),
    at,
    words,
    featuresOf,
  );
  const subhead = before.findLast((mention) => isSubhead(mention.at, words));
  if (subhead) featuresOf(subhead.affiliation).set('subhead', 1);
  for (const site of within(sites)) {
    const features = featuresOf(site.affiliation);
    if (words[site.at]?.paragraph === words[at]?.paragraph) features.set('townInParagraph', 1);
    if (words[site.at]?.sentence === words[at]?.sentence) features.set('townInSentence', 1);
    if (words[site.at]?.sentence === words[at]?.sentence && isFronted(site.at, words)) features.set('townFronted', 1);
  }
  for (const official of within(officials)) {
    const features = featuresOf(official.affiliation);
    if (words[official.at]?.paragraph === words[at]?.paragraph) features.set('official', 1);
  }
  for (const [mentions, feature] of [
    [states, 'ahead'],
    [sites, 'townAhead'],
  ] as const) {
    const next = mentionAhead(mentions, at, words);
    if (!next || isOut(next.affiliation)) continue;
    const features = featuresOf(next.affiliation).set(feature, 1);
    const standing = standingAt(next.at, words);
    if (feature === 'ahead' && standing === 'owner') features.set('aheadOwner', 1);
    if (feature === 'ahead' && standing === 'oblique') features.set('aheadOblique', 1);
  }
  if (home && !isOut(home)) {
    const features = featuresOf(home).set('home', 1);
    if (!before.some((mention) => words[mention.at]?.paragraph === words[at]?.paragraph)) features.set('homeAlone', 1);
  }
  if (from && !isOut(from)) featuresOf(from).set('from', 1);
  noteHeadline(states, words, candidates);
  return [...candidates.values()];
}

/** Where an article is at home that speaks of an office which its half of a country lacks: in the other. */
function homeOf({ home, office = '', setting }: TalkContext): Affiliation | undefined {
  return home && lacksOffice(home.name, office) ? (otherHalf(home, setting.registry) ?? home) : home;
}

/** How near and how the states stand that were named before the word. */
function noteStates(
  before: readonly StateMention[],
  at: number,
  words: readonly Word[],
  featuresOf: (affiliation: Affiliation) => StateCandidate['features'],
): void {
  const here = words[at];
  let isFirst = true;
  for (const { at: there, affiliation } of before) {
    const word = words[there];
    if (!word || !here) continue;
    const features = featuresOf(affiliation);
    const sentences = here.sentence - word.sentence;
    const standing = standingAt(there, words);
    features.set('near', -Math.log2(1 + sentences));
    if (sentences <= 1 && standing === 'topic') features.set('recentTopic', 1);
    if (word.paragraph !== here.paragraph) continue;
    features.set('paragraph', 1);
    if (isFirst) features.set('first', 1);
    if (sentences > 0 && isInFirstSentence(there, words)) features.set('firstSentence', 1);
    if (standing !== undefined) features.set(standing, 1);
    isFirst = false;
  }
}

function isInFirstSentence(at: number, words: readonly Word[]): boolean {
  const start = sentenceStart(words, at, 0);
  return words[start - 1]?.paragraph !== words[at]?.paragraph;
}

function noteHeadline(
  states: readonly StateMention[],
  words: readonly Word[],
  candidates: ReadonlyMap<string, StateCandidate>,
): void {
  let isFirst = true;
  for (const { at, affiliation } of states.slice(0, farthest)) {
    if (words[at]?.paragraph !== 0) return;
    const features = candidates.get(affiliation.name)?.features.set('headline', 1);
    if (isFirst) features?.set('headlineFirst', 1);
    isFirst = false;
  }
}

/** Whether somebody who holds the office can't be of a state, or of what is none. */
export function outOf({ setting, others, office = '' }: TalkContext): (affiliation: Affiliation) => boolean {
  const few = statesWithOffice(office);
  const isNamed = few !== undefined && bodiesNamed(setting.registry, few[0]).length > 0;
  const isSpokenOf = few?.some((name) => setting.share.has(name)) === true;
  const commented = commentedOn(setting);
  return (affiliation) =>
    !isState(affiliation) ||
    others?.has(affiliation.name) === true ||
    commented.has(affiliation.name) ||
    lacksOffice(affiliation.name, office) ||
    (isNamed && (affiliation.body !== undefined || isSpokenOf) && !few.includes(affiliation.name));
}

/** "Comment by the Press Department on Velmaria's tests": the states on which whoever's text it is comments, so that it isn't theirs. */
function commentedOn({ states, words }: Setting): ReadonlySet<string> {
  const isComment = /^(?:briefing|comments?|remarks|reply|statement)$/.test(words[0]?.lower ?? '');
  if (!isComment || words[1]?.lower !== 'by') return new Set();
  const isTopic = ({ at }: StateMention): boolean =>
    words[at]?.paragraph === 0 &&
    words.slice(2, at).some(({ lower }) => /^(?:about|concerning|on|regarding)$/.test(lower));
  return new Set(
    states
      .slice(0, farthest)
      .filter(isTopic)
      .map(({ affiliation }) => affiliation.name),
  );
}

/** The mention that follows in the sentence, some way on at most. */
export function mentionAhead(
  mentions: readonly StateMention[],
  at: number,
  words: readonly Word[],
): StateMention | undefined {
  const next = mentions[firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at)];
  return next && next.at - at <= farthestAhead && words[next.at]?.sentence === words[at]?.sentence ? next : undefined;
}

/** The mentions before the word, some way back at most. */
export function lastBefore(mentions: readonly StateMention[], at: number): readonly StateMention[] {
  const end = firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** A name that no registry holds is a state's where states are spoken of. */
export function isState({ body }: Affiliation): boolean {
  return (body?.type ?? 'state') === 'state';
}
