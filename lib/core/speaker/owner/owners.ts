import type { Affiliation } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { broadcasts, namedLikeOutlets, platforms } from '../data/outlet-nouns.ts';
import { partsOfTheWorld } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { roleAbbreviations, roleModifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';

/** What somebody can belong to. States are members of an `organisation`; `body` is any other. */
export type OwnerKind = 'state' | 'organisation' | 'body' | 'outlet';

/** Something named in the article that people in it may belong to. */
export interface Owner {
  readonly affiliation: Affiliation;
  readonly kind: OwnerKind;
  /** How often the article names it or a part of it. */
  count: number;
  isInHeadline: boolean;
}

/** Where an owner is named: by name, adjective, town or a part of it. Word indices, end exclusive. */
export interface OwnerMention {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
}

/** All that people of an article may belong to. */
export interface Owners {
  readonly byName: ReadonlyMap<string, Owner>;
  /** In text order. */
  readonly mentions: readonly OwnerMention[];
}

/**
 * Gathers the states and bodies that an article names. Offices count for their state.
 *
 * @param credited names of outlets that quotations were told to: being named makes them nobody's owner
 */
export function gatherOwners({ setting, mentions: named }: Cast, credited: ReadonlySet<string>): Owners {
  const { words, bodies, sites, states, stateNames } = setting;
  const byName = new Map<string, Owner>();
  const mentions: OwnerMention[] = [];
  const taken = new Set<number>();
  const personal = named.filter(({ member }) => member.kind === 'person');
  const people = new Set(personal.map(({ member }) => member.name));
  for (const { start, end } of personal) for (let index = start; index < end; index += 1) taken.add(index);
  const names = new Set(personal.map(({ start }) => start));
  const note = (affiliation: Affiliation, start: number, end: number): void => {
    if (taken.has(start) || credited.has(affiliation.name)) return;
    if (!affiliation.body && isNoOwner(affiliation.name, people)) return;
    taken.add(start);
    const kind = kindOf(affiliation, stateNames);
    // "Ansa | Brandt" names no agency.
    if (kind === 'outlet' && names.has(end)) return;
    const owner = byName.get(affiliation.name) ?? { affiliation, kind, count: 0, isInHeadline: false };
    byName.set(affiliation.name, owner);
    owner.count += 1;
    if (words[start]?.paragraph === 0) owner.isInHeadline = true;
    mentions.push({ owner, start, end });
  };
  for (const { member, start, end } of bodies)
    if (member.affiliation) note(member.affiliation, start, end);
    else if (!member.isOfState) note({ name: member.name, ...(member.body && { body: member.body }) }, start, end);
  for (const { at, affiliation } of [...sites, ...states]) note(affiliation, at, at + 1);
  const isShouted = hasTitleCase(words);
  const isNamed = ({ owner: { affiliation, kind, isInHeadline, count } }: OwnerMention): boolean =>
    kind !== 'body' || affiliation.body !== undefined || !isInHeadline || count > 1 || !isShouted;
  return { byName, mentions: mentions.filter(isNamed).sort((a, b) => a.start - b.start) };
}

/** Finds an affiliation's owner, or makes one, always the same: rules may know some that the article doesn't name. */
export function findingOwners(
  { byName }: Owners,
  { stateNames }: Cast['setting'],
): (affiliation: Affiliation) => Owner {
  const made = new Map<string, Owner>();
  return (affiliation) => {
    const { name } = affiliation;
    const known = byName.get(name) ?? made.get(name);
    const owner = known ?? { affiliation, kind: kindOf(affiliation, stateNames), count: 0, isInHeadline: false };
    if (!known) made.set(name, owner);
    return owner;
  };
}

/** Whether nearly all words of the headline have capitals, "Harbour Vote Talks Stall", so that they show no name. */
function hasTitleCase(words: readonly Word[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { capital, kind, lower, paragraph } of words) {
    if (paragraph > 0) break;
    if (kind !== 'word' || lower.length < 4) continue;
    if (capital) capitals += 1;
    else small += 1;
  }
  return capitals > small * 4;
}

/**
 * Names that own nobody: "TV", "WhatsApp", "the Barents Sea", "MP", "HMS", "EDT", "Velm Convention Centre", or a person's,
 * "Security Council Anna Lind".
 */
function isNoOwner(name: string, people: ReadonlySet<string>): boolean {
  if (
    broadcasts.has(name.toLowerCase()) ||
    platforms.has(name.toLowerCase()) ||
    partsOfTheWorld.test(foldName(name)) ||
    roleAbbreviations.has(name.toLowerCase()) ||
    roleNouns.has(name.toLowerCase()) ||
    /^(?:HM[A-Z]?S|KC|M[A-Z]{1,2}|QC|TD|USS)$|^(?:[CEMP][DS]T|GMT|UTC)$| Act$/.test(name) ||
    /\b(?:Conference|Congress|Convention|Exhibition) (?:Cent(?:er|re)|Hall)\b/.test(name)
  )
    return true;
  const words = name.split(' ');
  // "House Minority Leader"
  const isOffice = !name.includes(' of ') && roleModifiers.has(words[0]?.toLowerCase() ?? '');
  if (isOffice && roleNouns.has(words.at(-1)?.toLowerCase() ?? '')) return true;
  return people.has(words.slice(-2).join(' ')) || people.has(words.slice(-3).join(' '));
}

function kindOf({ name, body }: Affiliation, stateNames: ReadonlyMap<string, string>): OwnerKind {
  switch (body?.type) {
    case 'state':
    case 'outlet':
      return body.type;
    case 'company':
    case 'institute':
    case 'party':
      return 'body';
    case undefined:
      if (stateNames.has(foldName(name))) return 'state';
      return namedLikeOutlets.has(foldName(name).split(' ').at(-1) ?? '') ? 'outlet' : 'body';
    default:
      return 'organisation';
  }
}
