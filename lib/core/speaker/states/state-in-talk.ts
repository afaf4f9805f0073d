import { firstFrom } from '../../text/first-from.ts';
import { stateOfOutlet } from '../cast/body/dateline-outlets.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { StateMention } from '../cast/setting.ts';
import { statesWithOffice } from '../data/state-roles.ts';
import { longestSentence } from '../reading/sentence-start.ts';
import { bodiesNamed } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import {
  lastBefore,
  mentionAhead,
  outOf,
  type StateCandidate,
  type StateFeature,
  stateCandidates,
  type TalkContext,
} from './state-candidates.ts';
import { isFronted, standingAt } from './state-standing.ts';
import { stateThatSpoke } from './state-that-spoke.ts';
import weights from './state-weights.json' with { type: 'json' };

/** The weight of each feature of a state. */
export type StateWeights = Readonly<Partial<Record<StateFeature, number>>>;

/** Learned by `lib/training/train-states.ts`. */
export const learnedWeights: StateWeights = weights;

/** The state that the article means at a word: the likeliest that it names, or else one that has such an office. */
export function stateInTalk(at: number, context: TalkContext): Affiliation | undefined {
  return (
    stateTold(at, context) ??
    stateIssuing(at, context) ??
    likeliestState(stateCandidates(at, context)) ??
    soleState(context)
  );
}

/**
 * The state whose own text an article is, if it means that at a word: "Velmaria takes note. The minister has said so".
 * Undefined if there is none, or the sentence opens elsewhere ("In Oslo, the minister").
 */
export function stateIssuing(at: number, context: TalkContext): Affiliation | undefined {
  const { issuer, sites, words } = context.setting;
  if (!issuer || outOf(context)(issuer)) return undefined;
  const isElsewhere = (site: StateMention): boolean =>
    words[site.at]?.sentence === words[at]?.sentence &&
    site.affiliation.name !== issuer.name &&
    (isFronted(site.at, words) || (words[site.at - 1]?.text === 'In' && words[site.at - 2]?.kind === 'mark'));
  return lastBefore(sites, at).some(isElsewhere) ? undefined : issuer;
}

/** The state that the article gives away by the town, by the agency that writes, or by what precedes. */
export function stateTold(at: number, context: TalkContext): Affiliation | undefined {
  return (
    stateGoverned(at, context) ??
    stateReplying(at, context) ??
    ownState(at, context) ??
    stateOfCarrier(at, context) ??
    stateOfMinistry(at, context) ??
    stateFronted(at, context)
  );
}

/** "The Kremlin declined. ¶ “It is early,” the Security Council's spokesman said" */
function stateReplying(at: number, context: TalkContext): Affiliation | undefined {
  const state = stateThatSpoke(at, context.setting);
  return state && !outOf(context)(state) ? state : undefined;
}

/** "In Velmaria, across the river, the foreign ministry's spokesman said" */
function stateFronted(at: number, context: TalkContext): Affiliation | undefined {
  const { states, words } = context.setting;
  const here = lastBefore(states, at).filter((mention) => words[mention.at]?.sentence === words[at]?.sentence);
  const [only, ...others] = here;
  const isFirst = only !== undefined && others.length === 0 && isFronted(only.at, words);
  return isFirst && !outOf(context)(only.affiliation) ? only.affiliation : undefined;
}

/** A ministry's, by the town: "Foreign ministry spokeswoman Anna Lind said in Oslo". Ministries speak at home. */
function stateOfMinistry(at: number, context: TalkContext): Affiliation | undefined {
  const { sites, words } = context.setting;
  if (!/\bministry\b/.test(context.office ?? '')) return undefined;
  const site = frontedSites(at, context)[0] ?? mentionAhead(sites, at, words);
  return site && !outOf(context)(site.affiliation) ? site.affiliation : undefined;
}

/** A governor's, by the town of the sentence: "Three died in Kharkiv, regional governor Anna Lind said". */
function stateGoverned(at: number, context: TalkContext): Affiliation | undefined {
  const { office = '', setting } = context;
  const { sites, words } = setting;
  if (!/\bgovernor\b/.test(office) || /\b(?:bank|reserve)\b/.test(office)) return undefined;
  const isHere = (site: StateMention): boolean => words[site.at]?.sentence === words[at]?.sentence;
  const next = sites[firstFrom(sites.length, (index) => (sites[index]?.at ?? 0) >= at)];
  const site = lastBefore(sites, at).findLast(isHere) ?? (next && isHere(next) ? next : undefined);
  return site && !outOf(context)(site.affiliation) ? site.affiliation : undefined;
}

/**
 * The writing agency's: "SEOUL, March 13 (Yonhap) -- North Korea should wait, the defense ministry said". Agencies
 * leave their own state unnamed, unless an earlier sentence of the paragraph tells of what another has.
 */
function ownState(at: number, context: TalkContext): Affiliation | undefined {
  const { states, words, own } = context.setting;
  if (!own || outOf(context)(own)) return undefined;
  const isOthers = ({ at: there, affiliation }: StateMention): boolean =>
    affiliation.name !== own.name &&
    words[there]?.paragraph === words[at]?.paragraph &&
    words[there]?.sentence !== words[at]?.sentence &&
    standingAt(there, words) === 'owner';
  const isAway = lastBefore(states, at).some(isOthers) || isElsewhere(at, own, context);
  return isAway || isToldElsewhere(at, own, context) ? undefined : own;
}

/** Whether the sentence opens in another state: "In Oslo, the defense minister said". */
function isElsewhere(at: number, own: Affiliation, context: TalkContext): boolean {
  return frontedSites(at, context).some(({ affiliation }) => affiliation.name !== own.name);
}

function frontedSites(at: number, { setting: { sites, words } }: TalkContext): readonly StateMention[] {
  const isHere = (site: StateMention): boolean => words[site.at]?.sentence === words[at]?.sentence;
  return lastBefore(sites, at).filter((site) => isHere(site) && isFronted(site.at, words));
}

/** Whether another state's agency is credited: "the foreign ministry said in a statement | carried by KCNA". */
function isToldElsewhere(at: number, own: Affiliation, context: TalkContext): boolean {
  return agenciesBeside(at, context).some(({ state }) => state !== own.body);
}

/** The state whose agency carries a statement: "In a statement | carried by KCNA, the foreign ministry said". */
export function stateOfCarrier(at: number, context: TalkContext): Affiliation | undefined {
  const { words } = context.setting;
  const carrier = agenciesBeside(at, context).find(({ start }) => {
    // "by | KCNA", "by | the state news agency KCNA", "by | Velmaria's KCNA"
    const before = words.slice(Math.max(0, start - longestKind), start).map(({ lower }) => lower);
    const by = before.lastIndexOf('by');
    return by > 0 && /^(?:aired|broadcast|carried|published|released|relayed)$/.test(before[by - 1] ?? '');
  });
  const affiliation = carrier && { name: carrier.state.name, body: carrier.state };
  return affiliation && !outOf(context)(affiliation) ? affiliation : undefined;
}

/** In words, with the verb: "carried by Velmaria's official state news agency". */
const longestKind = 8;

/** Agencies of states in the word's sentence, with the word indices at which they begin. */
function agenciesBeside(
  at: number,
  { setting: { bodies, words, registry } }: TalkContext,
): readonly { readonly start: number; readonly state: Body }[] {
  const first = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) > at - longestSentence);
  const last = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) > at + longestSentence);
  return bodies.slice(first, last).flatMap(({ member: { body }, start }) => {
    const state = body && words[start]?.sentence === words[at]?.sentence ? stateOfOutlet(body, registry) : undefined;
    return state ? [{ start, state }] : [];
  });
}

/** The likeliest candidate; the last of several that are equally likely. */
export function likeliestState(
  candidates: readonly StateCandidate[],
  weights: StateWeights = learnedWeights,
): Affiliation | undefined {
  let best: Affiliation | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { affiliation, features } of candidates) {
    let score = 0;
    for (const [feature, value] of features) score += (weights[feature] ?? 0) * value;
    if (score < bestScore) continue;
    best = affiliation;
    bestScore = score;
  }
  return best;
}

/** A state that has such an office ("the Foreign Office"), preferably one that the article names. */
function soleState({ setting: { named, registry }, office = '' }: TalkContext): Affiliation | undefined {
  const bodies = (statesWithOffice(office) ?? []).flatMap((name) => bodiesNamed(registry, name));
  const body = bodies.find(({ id }) => named.has(id)) ?? bodies[0];
  return body && { name: body.name, body };
}
