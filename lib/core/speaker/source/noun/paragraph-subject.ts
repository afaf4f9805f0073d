import { stateBehind } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member, RoleReading } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { partyWords } from '../../data/party-words.ts';
import { objectMarkers } from '../../data/pronouns.ts';
import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { genderOfRole, nominalClasses } from '../../data/roles.ts';
import { isRoleNoun, roleKey } from '../../mention/role/role-title.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isForPerson, isOneOfMany, isOwnedBy, isPossessed } from './epithet-nouns.ts';
import { isOtherOfficeOf } from './other-office.ts';
import { ownerIn } from './owner-in.ts';
import { byKind } from './role-test.ts';

/** In mentions. */
const reach = 8;

/**
 * The one person whom the paragraph has named, for "the" with another noun than the one that introduced him: "Anna
 * Lind, the alliance's planner, warned … | the British officer | went on".
 */
export function paragraphSubject(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  if (phrase.determiner !== 'the' || !isForPerson(noun)) return undefined;
  const only = onlyNamed(phrase.start, cast);
  if (!only || !mayBe(only, phrase, noun, cast)) return undefined;
  // "the Velmarian Special Envoy": in capitals, an office is not of somebody who has another.
  const word = cast.setting.words[phrase.noun];
  if (word?.capital && phrase.noun > phrase.first && isRoleNoun(word) && only.role?.bare === false) return undefined;
  // "the Velmarian leader" tells his state, if the article had only implied it.
  const owner = ownerIn(phrase, cast);
  const { words } = cast.setting;
  // "the club's coach" must be known to be of the club.
  if ((isPossessed(phrase, words) || isOneOfMany(phrase, words)) && !isOwnedBy(only, owner, true)) return undefined;
  if (owner && !only.person && only.isAffiliationImplied && byKind(noun)(only))
    only.affiliation = stateBehind(owner, cast.setting.registry);
  return only;
}

/** The only person named in the paragraph before the word, other than as an object or possessor. */
function onlyNamed(before: number, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const at = firstAfter(cast.mentions, before);
  const subjects = cast.mentions.slice(Math.max(0, at - reach), at).filter(({ member, start, end, phraseStart }) => {
    const isHere = words[start]?.paragraph === words[before]?.paragraph && !words[start]?.quoted;
    const previous = words[phraseStart - 1];
    const isObject = previous?.sentence === words[start]?.sentence && objectMarkers.has(previous?.lower ?? '');
    return member.kind === 'person' && isHere && words[end]?.kind !== 'possessive' && !isObject;
  });
  const [only, ...others] = [...new Set(subjects.map(({ member }) => member))];
  return others.length === 0 ? only : undefined;
}

/**
 * Whom a nationality or party means, "the South African", "the Christian Democrat": the one person named in the
 * paragraph, else the previous speaker, at most one paragraph back, if nobody else is named since.
 */
export function calledByBelonging(
  phrase: NounPhrase,
  cast: Cast,
  { previous, previousAt }: Conversation,
): Member | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun];
  const isAdded = words[phrase.noun + 1]?.text === ',' && /^whose?$/.test(words[phrase.noun + 2]?.lower ?? '');
  const isCalling = phrase.determiner === 'the' && noun?.capital && (phrase.end === phrase.noun + 1 || isAdded);
  if (!isCalling || !isBelonging(noun.lower)) return undefined;
  const owner = ownerIn(phrase, cast);
  const fits = (member: Member): boolean => !owner || isOfParty(noun.lower) || !isElsewhere(member, owner, cast);
  const here = onlyNamed(phrase.start, cast);
  if (here && fits(here)) return here;
  if (previous?.kind !== 'person' || previousAt === undefined || !fits(previous)) return undefined;
  if ((words[phrase.start]?.paragraph ?? 0) - (words[previousAt]?.paragraph ?? 0) > 1) return undefined;
  const since = cast.mentions.slice(firstAfter(cast.mentions, previousAt), firstAfter(cast.mentions, phrase.start));
  return since.every(({ member }) => member === previous || member.kind !== 'person') ? previous : undefined;
}

function isOfParty(noun: string): boolean {
  return partyWords.has(noun) && !/^labou?r$/.test(noun);
}

/** Whether a noun, in lower case, is for one member of a party or nation: "democrat", "african". */
function isBelonging(noun: string): boolean {
  return !/(?:liban|stan|tican)$/.test(noun) && (isOfParty(noun) || /(?:[^s]i|[^aeiou])an$/.test(noun));
}

/** Whether nothing that is known of somebody contradicts the phrase. */
export function mayBe(member: Member, phrase: NounPhrase, noun: string, cast: Cast): boolean {
  const { role, heldRole, gender, calledBy } = member;
  const genderOfNoun = genderOfRole.get(noun);
  if (genderOfNoun !== undefined && gender !== undefined && gender !== genderOfNoun) return false;
  const owner = ownerIn(phrase, cast);
  if (owner && isElsewhere(member, owner, cast)) return false;
  const { words } = cast.setting;
  const called = words.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  // "its deputy minister … Anna Lind, who led the delegation": anybody may lead one for a while.
  if (/^(?:minister|secretary)$/.test(noun) && role && isTask(role)) return true;
  if (isOtherOfficeOf(member, called, noun)) return false;
  // "the former captain": a former role may be anything.
  if (words.slice(phrase.first, phrase.noun + 1).some(({ lower }) => /^(?:ex-.*|former|onetime|retired)$/.test(lower)))
    return true;
  const kind = roleNouns.get(roleKey(noun)) ?? 'citizen';
  const known = role ?? heldRole;
  if (!known) return !governsNothing(member, noun, cast);
  if (kind === known.kind || nominalClasses.get(noun)?.includes(known.kind)) return true;
  if (kind === 'military') return [...calledBy].some((title) => isRank(title.split(/[ -]/).at(-1) ?? ''));
  // "a rights defender … the head of the association"
  const isOfBody = owner !== undefined || phrase.end > phrase.noun + 1;
  if (kind === 'leader' && /^(?:chief|head|leader)$/.test(noun))
    return isOfBody && /^(?:activist|citizen|expert|legislator)$/.test(known.kind);
  return isAlsoCalled(noun, kind, known.kind);
}

/** Whether a role is only a task besides somebody's office: "who led Velmaria's delegation". */
export function isTask({ title }: RoleReading): boolean {
  return / Delegation$/.test(title);
}

/** Whether a noun of one kind may be used for somebody with a role of another: "the lawmaker" for a chairwoman. */
export function isAlsoCalled(noun: string, kind: RoleClass, known: RoleClass): boolean {
  // "the aide" is no president, "the governor" no consul; "the director" can be the head of something.
  if (noun === 'commissioner') return known === 'diplomat';
  if (kind === 'official' && noun !== 'official')
    return known === 'leader' && /^(?:administrator|director|executive|manager)$/.test(noun);
  return alsoCalled[kind]?.includes(known) ?? false;
}

/** Whether an affiliation is a party, whose members may govern: "the Social Democrats", "the Harvest Party". */
function isParty({ name, body }: Affiliation): boolean {
  const last = foldName(name).split(' ').at(-1) ?? '';
  return body?.type === 'party' || last === 'party' || partyWords.has(last.replace(/s$/, ''));
}

/** Whether one governs nothing: "Anna Lind of the Veterans' Union … the mayor", "Anna Lind, 61, … the governor". */
export function governsNothing(member: Member, noun: string, { mentions, setting }: Cast): boolean {
  if (!/^(?:governor|mayor|minister|premier|president)$/.test(noun)) return false;
  const { affiliation, isAffiliationImplied } = member;
  const isOfBody = affiliation !== undefined && !isAffiliationImplied && !isOfState(affiliation, setting);
  if (isOfBody && !isParty(affiliation)) return true;
  const { words } = setting;
  return mentions.some(
    (each) =>
      each.member === member && words[each.end]?.text === ',' && /^\d{1,3}$/.test(words[each.end + 1]?.text ?? ''),
  );
}

function isOfState({ name, body }: Affiliation, { stateNames }: Cast['setting']): boolean {
  return body ? body.type === 'state' : stateNames.has(foldName(name));
}

function isRank(word: string): boolean {
  return roleNouns.get(word) === 'military';
}

/** Whether somebody is known to belong to another state than the owner, or to another body. */
export function isElsewhere(
  { affiliation, isAffiliationImplied }: Member,
  owner: Affiliation,
  { setting }: Cast,
): boolean {
  if (!affiliation || isAffiliationImplied || affiliation.name === owner.name) return false;
  return isOfState(owner, setting) === isOfState(affiliation, setting);
}

/** By the kind of a noun, the kinds of roles that people so called may have. */
const alsoCalled: Readonly<Partial<Record<RoleClass, readonly RoleClass[]>>> = {
  citizen: ['activist', 'citizen', 'expert', 'leader', 'legislator', 'media', 'minister', 'official'],
  diplomat: ['leader', 'official', 'spokesperson'],
  expert: ['activist', 'citizen', 'leader', 'official'],
  legislator: ['leader', 'minister', 'spokesperson'],
  official: ['leader', 'diplomat', 'minister', 'spokesperson'],
};
