import { determiners } from '../data/phrase-words.ts';
import { type PersonReading, readPeople } from '../mention/name/people.ts';
import { roleNounOfMany } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { isStateNamed } from '../states/is-state-named.ts';
import { impliedAffiliation } from './affiliation/implied-affiliation.ts';
import type { Member, Mention } from './cast.ts';
import { applyDescriptions } from './person/descriptions.ts';
import { gatherPeople } from './person/gather-people.ts';
import { statesElsewhere } from './person/held-elsewhere.ts';
import { isCommonNoun } from './person/lone-names.ts';
import { createNameIndex, type NameIndex } from './person/name-index.ts';
import { applyGroups, applySharedRoles } from './person/one-of-those.ts';
import { readSetting, type ToldOfArticle } from './read-setting.ts';
import type { Setting, StateMention } from './setting.ts';

/** Everybody whom an article names, and where. */
export interface Cast {
  readonly setting: Setting;
  readonly names: NameIndex;
  /** Of people and bodies, ordered by `start`. */
  readonly mentions: readonly Mention[];
  /** The word index of each member's first mention. */
  readonly firstNamed: ReadonlyMap<Member, number>;
  /** Where officials whose state is known are named, in text order. */
  readonly officials: readonly StateMention[];
  readonly home?: StateMention['affiliation'];
}

/**
 * Reads an article's people and bodies. `told` is what is known of it besides its words.
 *
 * @param isSource whether a word is in a source's head: a name there is a speaker's
 */
export function gatherCast(
  words: readonly Word[],
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
  told: ToldOfArticle = {},
): Cast {
  const { date } = told;
  const readings = readPeople(words, registry);
  const setting = readSetting(words, readings, registry, isSource, told);
  const names = createNameIndex();
  const speaks = ({ name }: PersonReading): boolean =>
    isSource(name.start) &&
    !setting.stateNames.has(words[name.start]?.folded ?? '') &&
    !determiners.has(words[name.start - 1]?.lower ?? '') &&
    // "The two Ministers"
    !roleNounOfMany(words[name.end - 1]) &&
    !(name.end - name.start === 1 && isCommonNoun(words, name.start));
  const people = gatherPeople(readings, setting, names, speaks, date);
  const mentions = [...people, ...setting.bodies].sort((a, b) => a.start - b.start);
  const firstNamed = new Map<Member, number>();
  for (const { member, start } of mentions) if (!firstNamed.has(member)) firstNamed.set(member, start);
  const officials: StateMention[] = [];
  const cast = { setting, names, mentions, firstNamed, officials, home: setting.home };
  applyDescriptions(people, setting);
  applySharedRoles(people, setting);
  applyGroups(people, setting);
  const asked = new Set<Member>();
  const othersOf = statesElsewhere(people);
  for (const { member, start } of people) {
    if (!member.affiliation && !asked.has(member)) {
      // Only what stands before the office counts: from there on, no further mention tells more.
      if (start >= (member.introducedAt ?? 0)) asked.add(member);
      const served = member.serves?.affiliation;
      const implied = served ? undefined : impliedAffiliation(member, { ...cast, others: othersOf(member) }, date);
      member.affiliation = served ?? implied?.affiliation;
      // "Briefing by the Spokesperson": the issuer's affiliation is sure; no other state's counts later.
      member.isAffiliationImplied = !implied || implied.isGuessed || implied.affiliation !== setting.issuer;
      if (implied?.isGuessed) member.guess = implied.affiliation;
    }
    const { role, affiliation } = member;
    if (role && affiliation && isStateNamed(affiliation, setting)) officials.push({ at: start, affiliation });
  }
  return cast;
}
