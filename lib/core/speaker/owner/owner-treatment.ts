import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import type { Owner, Owners } from './owners.ts';

/** How an article as a whole treats an owner. */
export interface OwnerTreatment {
  /** Whether headline and lead name it first. */
  readonly isFirst: boolean;
  /** How often it is part of a longer name other than an office's: "the Velmaria Monitor". */
  readonly inNames: number;
  /** How many people the article expressly says are its. */
  readonly people: number;
  /** The share of its mentions, 0 to 1, as somebody's partner or target: "paid for by Velmaria". */
  readonly oblique: number;
}

/**
 * Tells how an article treats each owner. A state's own paper seldom names the state outside names, or treats it like
 * others: "a gift from Velmaria", "Velmaria's Foreign Minister".
 */
export function readTreatments(owners: Owners, cast: Cast): (owner: Owner) => OwnerTreatment {
  const { words } = cast.setting;
  const plain = owners.mentions.filter(({ start }) => !words[start]?.quoted);
  const [first] = plain.filter(({ start }) => (words[start]?.paragraph ?? 2) < 2);
  const obliques = countOf(plain.filter(({ start }) => partners.has(words[start - 1]?.lower ?? '')));
  const people = peopleTold(cast);
  const inNames = namesHolding(owners, cast);
  return (owner) => ({
    isFirst: owner === first?.owner,
    inNames: inNames.get(owner.affiliation.name) ?? 0,
    people: people.get(owner.affiliation.name) ?? 0,
    oblique: (obliques.get(owner) ?? 0) / Math.max(1, owner.count),
  });
}

const partners: ReadonlySet<string> = new Set(['against', 'and', 'between', 'by', 'from', 'to', 'with']);

function countOf(mentions: Owners['mentions']): ReadonlyMap<Owner, number> {
  const counts = new Map<Owner, number>();
  for (const { owner } of mentions) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/** How many people the article tells to be somebody's, by the owner's name. */
function peopleTold({ mentions }: Cast): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, affiliation, isAffiliationImplied } of new Set(mentions.map(({ member }) => member)))
    if (kind === 'person' && affiliation && !isAffiliationImplied)
      counts.set(affiliation.name, (counts.get(affiliation.name) ?? 0) + 1);
  return counts;
}

/** How often a state's name stands within a longer one, by the state's name. */
function namesHolding({ byName }: Owners, { setting: { words, stateNames } }: Cast): ReadonlyMap<string, number> {
  const states = new Map(stateNames);
  for (const { affiliation, kind } of byName.values())
    if (kind === 'state') states.set(foldName(affiliation.name), affiliation.name);
  const counts = new Map<string, number>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const state = word.capital && !word.quoted ? states.get(word.folded) : undefined;
    if (state !== undefined && (isJoined(words, index, -1) || isJoined(words, index, 1)))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** Whether the next word is a name's, "Velmaria | Monitor", and not an office's, "Velmaria | Foreign Ministry". */
function isJoined(words: readonly Word[], index: number, step: -1 | 1): boolean {
  const beside = words[index + step];
  if (!beside?.capital || beside.sentence !== words[index]?.sentence || notInNames.has(beside.folded)) return false;
  return step < 0 || !(isRoleNoun(beside) || roleModifiers.has(beside.lower) || offices.has(beside.lower));
}

const offices: ReadonlySet<string> = new Set(['army', 'government', 'ministry', 'parliament']);
