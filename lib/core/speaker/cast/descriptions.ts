import { readRolePhrase } from '../mention/role-phrase.ts';
import { readAffiliation } from './affiliation.ts';
import type { Affiliation, Member, Mention, RoleReading } from './cast.ts';
import type { Setting } from './setting.ts';

/**
 * Gives people the roles that the article tells in a sentence of its own: "Oskar Tehl has read treaties for thirty years.
 * The director of the Velm Institute received us", or "The Union's envoy handed out a draft. … Oskar Tehl said".
 */
export function applyDescriptions(people: readonly Mention[], setting: Setting): void {
  const { words, registry } = setting;
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.quoted || words[index - 1]?.sentence === word.sentence) continue;
    while (next < people.length && (people[next]?.phraseStart ?? 0) < index) next += 1;
    if (word.lower !== 'the' || people[next]?.phraseStart === index) continue;
    const phrase = readRolePhrase(words, index, registry);
    if (!phrase?.role || !phrase.owner || phrase.isGuess || words[phrase.end]?.kind === 'mark') continue;
    if ((people[next]?.start ?? Number.POSITIVE_INFINITY) < phrase.end) continue;
    const affiliation = readAffiliation(phrase.owner, setting);
    if (affiliation) describe([people[next - 1], people[next]], index, phrase.role, affiliation, setting);
  }
}

/** The subject of the sentence before is meant; else a name that comes first in the next paragraph. */
function describe(
  [before, after]: readonly [Mention | undefined, Mention | undefined],
  at: number,
  role: RoleReading,
  affiliation: Affiliation,
  { words }: Setting,
): void {
  const sentence = words[at]?.sentence ?? 0;
  const paragraph = words[at]?.paragraph ?? 0;
  const isSubject = before !== undefined && words[before.phraseStart - 1]?.sentence !== words[before.start]?.sentence;
  const isNear = before !== undefined && sentence - (words[before.start]?.sentence ?? 0) === 1;
  if (before && isSubject && isNear && isFree(before.member)) assign(before.member, at, role, affiliation);
  else if (after && after.member.mentions > 0 && isFree(after.member) && isIntroduced(after, before))
    if ((words[after.start]?.paragraph ?? 0) - paragraph === 1) assign(after.member, after.start, role, affiliation);
}

function isFree({ role, person, affiliation, isAffiliationImplied }: Member): boolean {
  return !role && !person && (!affiliation || isAffiliationImplied === true);
}

function isIntroduced(after: Mention, before: Mention | undefined): boolean {
  return after.end - after.start > 1 && after.member !== before?.member;
}

function assign(member: Member, at: number, role: RoleReading, affiliation: Affiliation): void {
  member.role = role;
  member.calledBy.add(role.title.toLowerCase());
  member.affiliation = affiliation;
  member.introducedAt = at;
}
