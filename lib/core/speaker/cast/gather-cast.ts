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

/** Everybody that an article names, and where. */
export interface Cast {
  readonly setting: Setting;
  readonly names: NameIndex;
  /** Ordered by where they start; word indices. */
  readonly mentions: readonly Mention[];
  /** The word at which each member is named first. */
  readonly firstNamed: ReadonlyMap<Member, number>;
  /** Where officials are named whose state is known, in text order. */
  readonly officials: readonly StateMention[];
  /** The state that the article is about, where it is about one. */
  readonly home?: StateMention['affiliation'];
}

/**
 * @param isSource whether a quotation's source holds the word: a name that says something is somebody's
 * @param told what is known of the article besides its words
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
      // What stands before the office decides: once that is read, no later mention says more.
      if (start >= (member.introducedAt ?? 0)) asked.add(member);
      const served = member.serves?.affiliation;
      const implied = served ? undefined : impliedAffiliation(member, { ...cast, others: othersOf(member) }, date);
      member.affiliation = served ?? implied?.affiliation;
      // "Briefing by the Spokesperson": no other state's is called so later.
      member.isAffiliationImplied = !implied || implied.isGuessed || implied.affiliation !== setting.issuer;
      if (implied?.isGuessed) member.guess = implied.affiliation;
    }
    const { role, affiliation } = member;
    if (role && affiliation && isStateNamed(affiliation, setting)) officials.push({ at: start, affiliation });
  }
  return cast;
}
