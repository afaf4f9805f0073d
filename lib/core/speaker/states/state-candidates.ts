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

/** What helps to tell which state's officials and offices an article means when it doesn't say. */
export interface TalkContext {
  readonly setting: Setting;
  readonly home?: Affiliation;
  /** Mentions of people whose state is known, in text order. */
  readonly officials?: readonly StateMention[];
  /** Names of states that are ruled out. */
  readonly others?: ReadonlySet<string>;
  /** What the office is called, in lower case: it rules out states without such an office. */
  readonly office?: string;
}

/** What speaks for or against a state at a word. 1 if nothing else is said. */
export const stateFeatures = [
  /** 0 if named in the word's sentence, -1 if one sentence before, -2 if three before. */
  'near',
  /** Named before the word in its paragraph; as the first there; in its first sentence. */
  'paragraph',
  'first',
  'firstSentence',
  /** How it stands in the paragraph: "Velmaria's", "Velmaria said", "against Velmaria". */
  'owner',
  'topic',
  'oblique',
  /** What this sentence or the one before is about. */
  'recentTopic',
  /** Its town is named in the paragraph; the sentence; at its head ("In Oslo, the minister said"); after the word. */
  'townInParagraph',
  'townInSentence',
  'townFronted',
  'townAhead',
  /** One of its officials is named in the paragraph. */
  'official',
  'headline',
  /** The first state in the headline. */
  'headlineFirst',
  /** The state that the article is about most; and the paragraph has named no state before the word. */
  'home',
  'homeAlone',
  /** The state in which the article was written. */
  'from',
  /** Named soon after the word in its sentence; as an owner; after a preposition. */
  'ahead',
  'aheadOwner',
  'aheadOblique',
  /** Named in the subhead above the word. */
  'subhead',
] as const;

export type StateFeature = (typeof stateFeatures)[number];

/** A state that the article may mean, with what speaks for it. */
export interface StateCandidate {
  readonly affiliation: Affiliation;
  readonly features: Map<StateFeature, number>;
}

/** In words. */
const farthestAhead = 12;

/** Who belongs to an embassy: "Velmaria's embassy denied it. | Ambassador Anna Lind said". */
const isEnvoy = /(?:^| )(?:ambassador|attach[ée]|charg[ée] d|consul|embassy)/;

/** The states named around a word and those that the article is about, without those that the office rules out. */
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

/** The state that an article is about, or the other half of its country if only that has such an office. */
function homeOf({ home, office = '', setting }: TalkContext): Affiliation | undefined {
  return home && lacksOffice(home.name, office) ? (otherHalf(home, setting.registry) ?? home) : home;
}

/** Notes how near the states named before the word are, and how they stand. */
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

/** Counts a state that opens the second sentence, too: so the feature was learned. */
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

/** Tells whether an affiliation is no state, or can't be that of the office-holder. */
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

/** The states that a text comments on, "Comment by the Press Department on Velmaria's tests": it isn't theirs. */
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

/** The first mention from a word on in its sentence, within `farthestAhead` words. */
export function mentionAhead(
  mentions: readonly StateMention[],
  at: number,
  words: readonly Word[],
): StateMention | undefined {
  const next = mentions[firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at)];
  return next && next.at - at <= farthestAhead && words[next.at]?.sentence === words[at]?.sentence ? next : undefined;
}

/** The last mentions before a word, up to `farthest`, in text order. */
export function lastBefore(mentions: readonly StateMention[], at: number): readonly StateMention[] {
  const end = firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** Whether an affiliation is a state. Names that no registry holds are taken for states here. */
export function isState({ body }: Affiliation): boolean {
  return (body?.type ?? 'state') === 'state';
}
