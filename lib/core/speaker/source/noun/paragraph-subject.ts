import { stateBehind } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member, RoleReading } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { partyWords } from '../../data/party-words.ts';
import { objectMarkers } from '../../data/pronouns.ts';
import { type RoleClass, roleNouns } from '../../data/role-nouns.ts';
import { genderOfRole, nominalClasses } from '../../data/roles.ts';
import { isRoleNoun, roleKey } from '../../mention/role/role-title.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { firstAfter } from '../pronoun/resolve-pronoun.ts';
import { isForPerson, isOneOfMany, isOwnedBy, isPossessed } from './epithet-nouns.ts';
import { isOtherOfficeOf } from './other-office.ts';
import { ownerIn } from './owner-in.ts';
import { byKind } from './role-test.ts';

/** In mentions. */
const reach = 8;

/**
 * "Anna Lind, the alliance's planner, warned … | the British officer | went on": whom the paragraph has named last is who
 * "the" takes as known, by another calling than the one that introduced him.
 */
export function paragraphSubject(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  if (phrase.determiner !== 'the' || !isForPerson(noun)) return undefined;
  const only = onlyNamed(phrase.start, cast);
  if (!only || !mayBe(only, phrase, noun, cast)) return undefined;
  // "the Velmarian Special Envoy": an office written out is nobody's who has another.
  const word = cast.setting.words[phrase.noun];
  if (word?.capital && phrase.noun > phrase.first && isRoleNoun(word) && only.role?.bare === false) return undefined;
  // "the Velmarian leader" tells whose he is, where the article had left it to be understood.
  const owner = ownerIn(phrase, cast);
  const { words } = cast.setting;
  // "the club's coach" is nobody who isn't known to be the club's.
  if ((isPossessed(phrase, words) || isOneOfMany(phrase, words)) && !isOwnedBy(only, owner, true)) return undefined;
  if (owner && !only.person && only.isAffiliationImplied && byKind(noun)(only))
    only.affiliation = stateBehind(owner, cast.setting.registry);
  return only;
}

/** The one person that a paragraph has named before the word, and not only as whose something is. */
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
 * "the South African", "the Christian Democrat": the one whom the paragraph names, else whoever spoke last, in the
 * paragraph before at the earliest, where nobody else is named since.
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

/** "democrat", "african": singular, and for whoever is one. */
function isBelonging(noun: string): boolean {
  return !/(?:liban|stan|tican)$/.test(noun) && (isOfParty(noun) || /(?:[^s]i|[^aeiou])an$/.test(noun));
}

/** Whether nothing that the article says of somebody speaks against the calling. */
export function mayBe(member: Member, phrase: NounPhrase, noun: string, cast: Cast): boolean {
  const { role, heldRole, gender, calledBy } = member;
  const genderOfNoun = genderOfRole.get(noun);
  if (genderOfNoun !== undefined && gender !== undefined && gender !== genderOfNoun) return false;
  const owner = ownerIn(phrase, cast);
  if (owner && isElsewhere(member, owner, cast)) return false;
  const { words } = cast.setting;
  const called = words.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  // "its deputy minister … Anna Lind, who led the delegation": that can be anybody's task.
  if (/^(?:minister|secretary)$/.test(noun) && role && isTask(role)) return true;
  if (isOtherOfficeOf(member, called, noun)) return false;
  // "the former captain": what somebody was before can be anything.
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

/** "who led Velmaria's delegation": what somebody does for a while, besides his office. */
export function isTask({ title }: RoleReading): boolean {
  return / Delegation$/.test(title);
}

/** Whether somebody who is of one kind can be called by a noun of another: "the lawmaker" for a chairwoman. */
export function isAlsoCalled(noun: string, kind: RoleClass, known: RoleClass): boolean {
  // "the aide" is no president, "the governor" no consul; "the director" can be the head of something.
  if (noun === 'commissioner') return known === 'diplomat';
  if (kind === 'official' && noun !== 'official')
    return known === 'leader' && /^(?:administrator|director|executive|manager)$/.test(noun);
  return alsoCalled[kind]?.includes(known) ?? false;
}

/** "the Social Democrats", "the Harvest Party": they govern. */
function isParty({ name, body }: Affiliation): boolean {
  const last = foldName(name).split(' ').at(-1) ?? '';
  return body?.type === 'party' || last === 'party' || partyWords.has(last.replace(/s$/, ''));
}

/** "Anna Lind of the Veterans' Union … the mayor", "Anna Lind, 61, … the governor": who works for a body, or is told by age, governs no town. */
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

export function isElsewhere(
  { affiliation, isAffiliationImplied }: Member,
  owner: Affiliation,
  { setting }: Cast,
): boolean {
  if (!affiliation || isAffiliationImplied || affiliation.name === owner.name) return false;
  return isOfState(owner, setting) === isOfState(affiliation, setting);
}

/** What else somebody can be called whose role is of another kind. */
const alsoCalled: Readonly<Partial<Record<RoleClass, readonly RoleClass[]>>> = {
  citizen: ['activist', 'citizen', 'expert', 'leader', 'legislator', 'media', 'minister', 'official'],
  diplomat: ['leader', 'official', 'spokesperson'],
  expert: ['activist', 'citizen', 'leader', 'official'],
  legislator: ['leader', 'minister', 'spokesperson'],
  official: ['leader', 'diplomat', 'minister', 'spokesperson'],
};
