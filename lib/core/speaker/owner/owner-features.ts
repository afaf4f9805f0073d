import { organisationInTalk } from '../cast/affiliation/organisation-in-talk.ts';
import type { Affiliation } from '../cast/cast.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { type StateFeature, stateCandidates, stateFeatures, type TalkContext } from '../states/state-candidates.ts';
import { tieOf } from './owner-ties.ts';
import type { OwnerTreatment } from './owner-treatment.ts';
import { findingOwners, type Owner, type OwnerMention, type Owners } from './owners.ts';

/** What speaks for or against an owner, each 0 or more. Mentions in quotation marks count only as said. */
const ownFeatures = [
  /** Always 1. */
  'any',
  'organisation',
  'outlet',
  /** The article says it beside the name, see `tieOf`. */
  'within',
  'clause',
  'sequel',
  /** Another non-state body is tied to the name, but not this owner. */
  'otherTied',
  /** Named in the same sentence, before or after. */
  'before',
  'after',
  /** 1 if last named in the sentence itself, a half if one sentence before, and so on. */
  'near',
  'sameParagraph',
  'paragraphBefore',
  'laterInParagraph',
  'nextSentence',
  'neverBefore',
  /** The last of its kind named before. */
  'last',
  /** The first named in the paragraph. */
  'opener',
  /** How often it is named; doubling adds about one. */
  'count',
  'headline',
  /** The state that the article is about; the one in which it was written. */
  'home',
  'from',
  /** The organisation that the rules take the article to mean. */
  'talked',
  /** Named in what he says; as the first; its share of all owners named there. */
  'said',
  'saidFirst',
  'saidShare',
  /** How the article treats it, see `OwnerTreatment`; `inNames` and `people` are halved. */
  'first',
  'inNames',
  'people',
  'oblique',
  /** What the rules would guess. */
  'guessed',
] as const;

/** What speaks for a state where somebody is introduced (`stateFeatures`), whatever his office. */
type TalkFeature = `talk ${StateFeature}`;

export type OwnerFeature = (typeof ownFeatures)[number] | TalkFeature;

export const ownerFeatures: readonly OwnerFeature[] = [
  ...ownFeatures,
  ...stateFeatures.map((feature): TalkFeature => `talk ${feature}`),
];

/** Whether the article ties an owner to somebody's name. */
export function isToldBeside(features: OwnerCandidate['features']): boolean {
  return features.has('within') || features.has('clause') || features.has('sequel');
}

/** The question to whom somebody belongs whose affiliation the article doesn't tell expressly. */
export interface OwnerQuestion {
  /** Where he is introduced, or speaks. */
  readonly anchor: WordRange;
  /** Where else he is named. */
  readonly phrases: readonly WordRange[];
  /** What he is quoted with. */
  readonly said: readonly WordRange[];
  /** What is known of his office. */
  readonly talk: TalkContext;
  /** What the rules would guess. */
  readonly guess?: Affiliation;
}

/** An owner that he may belong to, with what speaks for it. */
export interface OwnerCandidate {
  readonly owner: Owner;
  readonly features: Map<OwnerFeature, number>;
}

/** In mentions, on either side. */
const reach = 60;

/** The owners named around somebody, and those that the article is about, with what speaks for each. */
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
  // Outlets are named for what they carry, and own only those to whose names they are tied.
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

/** Adds what speaks for a state where somebody is introduced. `near` is converted to the scale of owners. */
function noteTalk(talk: ReadonlyMap<StateFeature, number>, features: OwnerCandidate['features']): void {
  for (const [feature, value] of talk) features.set(`talk ${feature}`, feature === 'near' ? 2 ** value : value);
}

/** Notes where an owner is named, relative to somebody. */
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

/** Notes whom somebody names: "China's position is consistent" is said by China's. */
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

/** Notes which owners are named last before somebody, and first in his paragraph. */
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
  const middle = firstAfter(mentions, at);
  return mentions.slice(Math.max(0, middle - before), middle + after);
}
