import { firstFrom } from '../../text/first-from.ts';
import { organisationInTalk } from '../cast/affiliation/organisation-in-talk.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { type StateFeature, stateCandidates, stateFeatures, type TalkContext } from '../states/state-candidates.ts';
import { tieOf } from './owner-ties.ts';
import type { OwnerTreatment } from './owner-treatment.ts';
import { findingOwners, type Owner, type OwnerMention, type Owners } from './owners.ts';

/** What speaks for or against an owner, each a number from 0 on. What is said in quotation marks counts only as said. */
const ownFeatures = [
  /** Always 1. */
  'any',
  'organisation',
  'outlet',
  /** The article says it beside the name: `tieOf`. */
  'within',
  'clause',
  'sequel',
  /** Another body of its own is tied to the name, this one isn't. */
  'otherTied',
  /** Named in the sentence, before and after. */
  'before',
  'after',
  /** 1 for the sentence itself, a half for the one before, and so on. */
  'near',
  'sameParagraph',
  'paragraphBefore',
  'laterInParagraph',
  'nextSentence',
  'neverBefore',
  /** The last of its kind that was named before. */
  'last',
  /** The first that the paragraph names. */
  'opener',
  /** A doubling of the times it is named counts as one. */
  'count',
  'headline',
  /** The state that the article is about, and the one it was written in. */
  'home',
  'from',
  /** The body that the rules take to be talked of. */
  'talked',
  /** Named in what he says, the first there, and its share of all that he names. */
  'said',
  'saidFirst',
  'saidShare',
  /** How the article deals with it: `OwnerTreatment`. Each two of its people, or names that hold its own, count as one. */
  'first',
  'inNames',
  'people',
  'oblique',
  /** What the rules would guess. */
  'guessed',
] as const;

/** What speaks for a state where somebody is introduced (`stateFeatures`), whatever his office is. */
type TalkFeature = `talk ${StateFeature}`;

export type OwnerFeature = (typeof ownFeatures)[number] | TalkFeature;

export const ownerFeatures: readonly OwnerFeature[] = [
  ...ownFeatures,
  ...stateFeatures.map((feature): TalkFeature => `talk ${feature}`),
];

/** Whether the article says an owner beside somebody's name. */
export function isToldBeside(features: OwnerCandidate['features']): boolean {
  return features.has('within') || features.has('clause') || features.has('sequel');
}

/** Whose somebody is, where the article doesn't tell in so many words. */
export interface OwnerQuestion {
  /** Where it is introduced, or speaks. */
  readonly anchor: WordRange;
  /** Where else it is named. */
  readonly phrases: readonly WordRange[];
  /** What it is quoted with. */
  readonly said: readonly WordRange[];
  /** What is known of its office. */
  readonly talk: TalkContext;
  /** What the rules would guess. */
  readonly guess?: Affiliation;
}

/** An owner that may be the answer, with what speaks for it. */
export interface OwnerCandidate {
  readonly owner: Owner;
  readonly features: Map<OwnerFeature, number>;
}

/** In mentions, before and after. */
const reach = 60;

/** The owners that the article names around somebody, and those it is about. */
export function ownerCandidates(
  question: OwnerQuestion,
  cast: Cast,
  owners: Owners,
  treatmentOf: (owner: Owner) => OwnerTreatment,
): OwnerCandidate[] {
  const { setting } = cast;
  const { anchor, phrases, said, guess } = question;
  const talked = organisationInTalk(anchor.start, setting)?.name;
  const candidates = new Map<Owner, OwnerCandidate>();
  const candidateOf = (owner: Owner): OwnerCandidate => {
    const known = candidates.get(owner);
    if (known) return known;
    const candidate = { owner, features: featuresOf(owner, treatmentOf(owner), talked, cast) };
    candidates.set(owner, candidate);
    return candidate;
  };
  const around = mentionsAround(owners.mentions, anchor.start, reach, reach);
  for (const mention of around) notePlace(mention, anchor, cast, candidateOf(mention.owner).features);
  for (const phrase of [anchor, ...phrases])
    for (const mention of mentionsAround(owners.mentions, phrase.start, 0, farthestTie)) {
      const tie = tieOf(mention, phrase, cast);
      if (tie) candidateOf(mention.owner).features.set(tie, 1);
    }
  for (const affiliation of [cast.home, setting.from]) {
    const owner = affiliation && owners.byName.get(affiliation.name);
    if (owner) candidateOf(owner);
  }
  const ownerOf = findingOwners(owners, setting);
  if (guess) candidateOf(ownerOf(guess)).features.set('guessed', 1);
  for (const { affiliation, features } of stateCandidates(anchor.start, question.talk))
    noteTalk(features, candidateOf(ownerOf(affiliation)).features);
  noteSaid(said, owners, candidates);
  noteOrder(around, anchor.start, cast, candidates);
  // An outlet is named for what it carries: somebody is of it only where the article says so beside his name.
  const all = [...candidates.values()].filter(
    ({ owner, features }) => owner.kind !== 'outlet' || isTied(features) || features.has('guessed'),
  );
  const isOwnTied = all.some(({ owner, features }) => isBody(owner) && isTied(features));
  for (const { features } of all) {
    if (!features.has('near')) features.set('neverBefore', 1);
    if (isOwnTied && !isTied(features)) features.set('otherTied', 1);
  }
  return all;
}

/** In mentions after somebody's. */
const farthestTie = 12;

function featuresOf(
  { affiliation, kind, count, isInHeadline }: Owner,
  { isFirst, inNames, people, oblique }: OwnerTreatment,
  talked: string | undefined,
  cast: Cast,
): OwnerCandidate['features'] {
  const features: OwnerCandidate['features'] = new Map([
    ['any', 1],
    ['count', Math.log2(1 + count)],
    ['inNames', inNames / 2],
    ['people', people / 2],
    ['oblique', oblique],
  ]);
  if (isFirst) features.set('first', 1);
  if (kind === 'organisation' || kind === 'outlet') features.set(kind, 1);
  if (isInHeadline) features.set('headline', 1);
  if (affiliation.name === cast.home?.name) features.set('home', 1);
  if (affiliation.name === cast.setting.from?.name) features.set('from', 1);
  if (affiliation.name === talked) features.set('talked', 1);
  return features;
}

/** What speaks for a state where somebody is introduced. How near it is counts as `near` does for owners. */
function noteTalk(talk: ReadonlyMap<StateFeature, number>, features: OwnerCandidate['features']): void {
  for (const [feature, value] of talk) features.set(`talk ${feature}`, feature === 'near' ? 2 ** value : value);
}

/** Where an owner is named, as seen from somebody. */
function notePlace(
  { start }: OwnerMention,
  anchor: WordRange,
  { setting: { words } }: Cast,
  features: OwnerCandidate['features'],
): void {
  const here = words[anchor.start];
  const there = words[start];
  if (!here || !there || there.quoted) return;
  const sentences = here.sentence - there.sentence;
  const paragraphs = here.paragraph - there.paragraph;
  if (start >= anchor.end) {
    if (sentences === 0) features.set('after', 1);
    if (paragraphs === 0) features.set('laterInParagraph', 1);
    if (paragraphs === 0 && sentences === -1) features.set('nextSentence', 1);
  } else if (start < anchor.start) {
    if (sentences === 0) features.set('before', 1);
    features.set('near', 1 / (1 + sentences));
    if (paragraphs === 0) features.set('sameParagraph', 1);
    if (paragraphs === 1) features.set('paragraphBefore', 1);
  }
}

/** Whom somebody names: "China's position is consistent" is said by one of China. */
function noteSaid(said: readonly WordRange[], owners: Owners, candidates: ReadonlyMap<Owner, OwnerCandidate>): void {
  const named = said.flatMap((range) =>
    mentionsAround(owners.mentions, range.start, 0, reach).filter(({ start }) => start < range.end),
  );
  const counts = Map.groupBy(named, ({ owner }) => owner);
  for (const [owner, { length }] of counts)
    candidates
      .get(owner)
      ?.features.set('said', 1)
      .set('saidShare', length / named.length);
  const [first] = named;
  if (first) candidates.get(first.owner)?.features.set('saidFirst', 1);
}

/** Which is named last before somebody, and first in the paragraph. */
function noteOrder(
  around: readonly OwnerMention[],
  at: number,
  { setting: { words } }: Cast,
  candidates: ReadonlyMap<Owner, OwnerCandidate>,
): void {
  const plain = around.filter(({ start }) => !words[start]?.quoted);
  const before = plain.filter(({ start }) => start < at);
  const lastState = before.findLast(({ owner }) => owner.kind === 'state');
  const lastBody = before.findLast(({ owner }) => isBody(owner));
  for (const last of [lastState, lastBody]) if (last) candidates.get(last.owner)?.features.set('last', 1);
  const opener = plain.find(({ start }) => words[start]?.paragraph === words[at]?.paragraph);
  if (opener) candidates.get(opener.owner)?.features.set('opener', 1);
}

function isBody({ kind }: Owner): boolean {
  return kind === 'body' || kind === 'organisation';
}

function isTied(features: OwnerCandidate['features']): boolean {
  return features.has('within') || features.has('clause');
}

function mentionsAround(
  mentions: readonly OwnerMention[],
  at: number,
  before: number,
  after: number,
): readonly OwnerMention[] {
  const middle = firstFrom(mentions.length, (index) => (mentions[index]?.start ?? 0) >= at);
  return mentions.slice(Math.max(0, middle - before), middle + after);
}
