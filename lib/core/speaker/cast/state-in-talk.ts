import { officesNotOf, statesWithOffice } from '../data/state-roles.ts';
import { bodiesNamed } from '../registry/lookup.ts';
import { farthest, firstFrom } from './bodies-before.ts';
import type { Affiliation } from './cast.ts';
import type { Setting, StateMention } from './setting.ts';

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

/** Weights of what speaks for a state, set by hand on labelled articles. */
const weights = {
  /** For each sentence and paragraph between. */
  sentence: -0.7,
  paragraph: 0,
  /** Named in the paragraph before the word. */
  here: 0.8,
  /** Named in the first sentence of the word's paragraph. */
  opener: 0.6,
  /** "Velmaria has not replied": what a sentence is about. */
  topic: 1.3,
  /** "Velmaria's", "the Velmarian army". */
  owner: 1.8,
  /** "from Velmaria", "against Velmaria". */
  oblique: -0.8,
  /** "the Velmarian embassy" */
  abroad: -2,
  /** An official of the state. */
  official: -0.5,
  /** "In Oslo, the minister said", and in an earlier sentence. */
  siteHere: 3,
  site: -1.5,
  /** The subhead that the word stands under, whatever comes between. */
  subhead: 2.5,
  /** Named after the word, in its sentence. */
  ahead: 0.8,
  /** The state that the article names most, wherever. */
  home: -3,
  homeBonus: 1,
  /** The state that the article was written in. */
  fromBonus: 0.8,
} as const;

/** The state that the article talks of at a word. */
export function stateInTalk(
  at: number,
  { setting, officials = [], others, office = '', home }: TalkContext,
): Affiliation | undefined {
  const few = statesWithOffice(office);
  const likeliest = few && stateNamed(few[0], setting);
  const isOther = ({ name, body }: Affiliation): boolean =>
    others?.has(name) === true ||
    officesNotOf.get(name)?.test(office) === true ||
    (likeliest !== undefined && body !== undefined && !few?.includes(name));
  let best = home && !isOther(home) ? home : undefined;
  let bestScore: number = best ? weights.home : Number.NEGATIVE_INFINITY;
  const consider = (mention: StateMention, score: number): void => {
    if (!isState(mention.affiliation) || isOther(mention.affiliation)) return;
    const total =
      score +
      (mention.affiliation.name === home?.name ? weights.homeBonus : 0) +
      (mention.affiliation.name === setting.from?.name ? weights.fromBonus : 0);
    if (total < bestScore) return;
    best = mention.affiliation;
    bestScore = total;
  };
  for (const mention of lastBefore(officials, at))
    consider(mention, distance(mention.at, at, setting) + weights.official);
  const states = lastBefore(setting.states, at);
  for (const mention of states) consider(mention, distance(mention.at, at, setting) + standing(mention.at, setting));
  const subhead = states.findLast((mention) => isSubhead(mention.at, setting.words));
  if (subhead) consider(subhead, weights.subhead);
  for (const site of lastBefore(setting.sites, at)) {
    const isHere = setting.words[site.at]?.sentence === setting.words[at]?.sentence;
    const where = isHere ? weights.siteHere : isSeatOfOfficials(site.at, setting.words) ? weights.topic : weights.site;
    consider(site, distance(site.at, at, setting) + where);
  }
  const seat = seatAfter(at, office, setting);
  if (seat) consider(seat, weights.here + weights.siteHere);
  const next = setting.states[firstFrom(setting.states.length, (index) => (setting.states[index]?.at ?? 0) >= at)];
  if (next && next.at - at <= farthestAhead && setting.words[next.at]?.sentence === setting.words[at]?.sentence)
    consider(next, weights.ahead + Math.min(0, standing(next.at, setting)));
  return best ?? likeliest;
}

/** "Foreign Ministry spokesman X said in Lune": a ministry speaks at home, envoys wherever they are. */
function seatAfter(at: number, office: string, { sites, words }: Setting): StateMention | undefined {
  if (!/\bministry\b/.test(office)) return undefined;
  const site = sites[firstFrom(sites.length, (index) => (sites[index]?.at ?? 0) >= at)];
  const isHere = site && site.at - at <= farthestAhead && words[site.at]?.sentence === words[at]?.sentence;
  return isHere && words[site.at - 1]?.lower === 'in' ? site : undefined;
}

function stateNamed(name: string, { registry }: Setting): Affiliation | undefined {
  const [body] = bodiesNamed(registry, name);
  return body && { name: body.name, body };
}

function distance(from: number, to: number, { words }: Setting): number {
  const start = words[from];
  const end = words[to];
  if (!start || !end) return 0;
  const here = start.paragraph === end.paragraph ? weights.here : 0;
  return (
    here +
    (here > 0 && isInFirstSentence(from, words) ? weights.opener : 0) +
    Math.log2(1 + Math.max(0, end.sentence - start.sentence)) * weights.sentence +
    (end.paragraph - start.paragraph) * weights.paragraph
  );
}

function isInFirstSentence(at: number, words: Setting['words']): boolean {
  let first = at;
  while (words[first - 1]?.sentence === words[at]?.sentence) first -= 1;
  return words[first - 1]?.paragraph !== words[at]?.paragraph;
}

/** In words. */
const farthestAhead = 12;

/** How much a mention makes its state what is talked of. */
function standing(at: number, setting: Setting): number {
  const { words } = setting;
  const before = words[at - 1];
  const next = words[at + 1];
  const opens =
    !before ||
    before.sentence !== words[at]?.sentence ||
    /^(?:that|said|[–—-])$/.test(before.lower) ||
    isOwnerOfSubject(at, setting);
  if (hasEmbassy(at, words)) return weights.abroad;
  if (next?.kind === 'possessive') return weights.owner;
  if (opens) return weights.topic;
  // "In Velmaria, Foreign Minister X said"
  const isFronted = before.lower === 'in' && words[at - 2]?.sentence !== before.sentence && next?.text === ',';
  if (isFronted) return weights.siteHere;
  if (isOfNeighbour(at, words) || isSeatOfOfficials(at, words)) return weights.topic;
  if (obliques.has(before.lower)) return weights.oblique;
  return 0;
}

/** "Velmaria" for a paragraph: what follows is of it, up to the next. */
function isSubhead(at: number, words: Setting['words']): boolean {
  const { paragraph } = words[at] ?? {};
  if (paragraph === 0 || words[at - 1]?.paragraph === paragraph) return false;
  let end = at + 1;
  while (end < at + longestSubhead && words[end]?.paragraph === paragraph && words[end]?.capital) end += 1;
  return words[end]?.paragraph !== paragraph;
}

/** In words. */
const longestSubhead = 4;

/** "The Velmarian army said": what the sentence is about is of the state. */
function isOwnerOfSubject(at: number, { bodies, words }: Setting): boolean {
  const isHead = words[at - 1]?.lower === 'the' && words[at - 2]?.sentence !== words[at]?.sentence;
  if (!isHead) return false;
  const body = bodies[firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) >= at)];
  return body?.start === at && body.end > at + 1 && body.member.body?.type !== 'state';
}

/** "the government of neighbouring Velmaria" */
function isOfNeighbour(at: number, words: Setting['words']): boolean {
  return /^neighbou?ring$/.test(words[at - 1]?.lower ?? '');
}

/** "Lawmakers in Velmaria", "the government of Velmaria" */
function isSeatOfOfficials(at: number, words: Setting['words']): boolean {
  return /^(?:in|of)$/.test(words[at - 1]?.lower ?? '') && rulers.has(words[at - 2]?.lower ?? '');
}

const rulers: ReadonlySet<string> = new Set(
  'authorities cabinet deputies generals government lawmakers leaders ministers ministry office officials opposition parliament'.split(
    ' ',
  ),
);

/** "the Velmarian embassy": what stands in another's capital is not what an article goes on to speak of. */
function hasEmbassy(at: number, words: Setting['words']): boolean {
  const next = words[at + 1]?.kind === 'possessive' ? at + 2 : at + 1;
  return /^(?:ambassador|consulate|embassy)$/.test(words[next]?.lower ?? '');
}

const obliques: ReadonlySet<string> = new Set([
  'against',
  'at',
  'by',
  'from',
  'in',
  'into',
  'near',
  'on',
  'over',
  'to',
  'toward',
  'towards',
  'with',
]);

/** The mentions before the word, some way back at most. */
export function lastBefore(mentions: readonly StateMention[], at: number): readonly StateMention[] {
  const end = firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= at);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** A name that no registry holds is a state's where states are spoken of. */
export function isState({ body }: Affiliation): boolean {
  return (body?.type ?? 'state') === 'state';
}
