import { stateBehind } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { nominalClasses } from '../../data/roles.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { askOnce } from '../../reading/ask-once.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { isState } from '../../states/state-candidates.ts';
import { type Conversation, isSaid } from '../conversation.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { resolvePersonal } from '../pronoun/resolve-pronoun.ts';
import { heldByMany, isOneOfMany, isOwnedBy, isPossessed } from './epithet-nouns.ts';
import { isBelowMinister, isOfOtherUnit, isOtherMinister, isTopDiplomat } from './other-office.ts';
import { ownerIn } from './owner-in.ts';
import { genderOf, resolveGroup } from './resolve-group.ts';
import { byKind, byTitle, type RoleTest } from './role-test.ts';

/** In mentions: how far back, and then ahead, a person is looked for. */
const reach = 80;

/** The person meant by "His Excellency", "the head of state", "the head of the Foreign Ministry", "the Italian". */
export function resolveCourtesy(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  const { words } = cast.setting;
  if (noun === 'excellency' || noun === 'majesty' || noun === 'highness')
    return resolvePersonal(phrase.start, phrase.determiner === 'her' ? 'f' : 'm', cast, conversation);
  const rules = noun === 'head' ? rulers.get(words[phrase.noun + 2]?.lower ?? '') : undefined;
  if (rules) {
    const isRuler = ({ role, heldRole }: Member): boolean => {
      const title = (role ?? heldRole)?.title.toLowerCase() ?? '';
      return rules.test(title) && !/\b(?:deputy|former|opposition|party|vice)\b/.test(title);
    };
    const at = firstAfter(cast.mentions, phrase.start);
    const isNext = ({ member }: Mention): boolean => member.kind === 'person' && isRuler(member);
    // "The Head of State said": in capitals, that of the article's own state, or the first named, whose office writes.
    const isOwn = (member: Member): boolean =>
      words[phrase.noun]?.capital === true && isRuler(member) && member.affiliation?.name === cast.home?.name;
    const first = words[phrase.noun]?.capital
      ? cast.mentions.slice(0, Math.min(at, reach)).find(isNext)?.member
      : undefined;
    return (
      latestPerson(phrase.start, cast, conversation, isOwn) ??
      first ??
      latestPerson(phrase.start, cast, conversation, isRuler) ??
      cast.mentions.slice(at, at + reach).find(isNext)?.member
    );
  }
  const leads = noun === 'head' ? ministerLed(phrase, cast) : undefined;
  if (leads) return latestPerson(phrase.start, cast, conversation, leads);
  // Without an article it is the state itself.
  if (phrase.determiner === undefined || phrase.noun !== phrase.first || !words[phrase.noun]?.capital) return undefined;
  const owner = ownerIn(phrase, cast);
  return owner && latestPerson(phrase.start, cast, conversation, ({ affiliation }) => affiliation?.name === owner.name);
}

/** Tests for a ministry's minister: "the head of | the Foreign Ministry", "of the Velmarian Ministry of Defence". */
function ministerLed(phrase: NounPhrase, cast: Cast): ((member: Member) => boolean) | undefined {
  const { words } = cast.setting;
  const led = words.slice(phrase.noun + 1, phrase.end).map(({ lower }) => lower);
  const at = led.indexOf('ministry');
  if (led[0] !== 'of' || at < 0) return undefined;
  const field = led.slice(1).find((word) => /^(?:defen[cs]e|energy|finance|foreign|interior|justice)$/.test(word));
  const owner = ownerIn(phrase, cast);
  return ({ role, heldRole, affiliation }) => {
    const title = (role ?? heldRole)?.title.toLowerCase().replace('defence', 'defense') ?? '';
    const isOfState = !owner || !affiliation || affiliation.name === owner.name;
    return (
      field !== undefined && isOfState && isLeading.test(title) && title.includes(field.replace('defence', 'defense'))
    );
  };
}

const isLeading = /^(?!.*\b(?:deputy|former|vice)\b)(?:.*\bminister\b|head of the ministry\b)/;

/** Titles of heads of state, and of heads of government. */
const rulers: ReadonlyMap<string, RegExp> = new Map([
  ['state', /\b(?:emir|king|leader|monarch|president|queen|sultan)\b/],
  ['government', /\b(?:chancellor|premier|president|prime minister)\b/],
]);

/** The previous speaker if he fits, else the last person mentioned before the word who does. */
function latestPerson(
  before: number,
  cast: Cast,
  { previous }: Conversation,
  fits: (member: Member) => boolean,
): Member | undefined {
  if (previous?.kind === 'person' && fits(previous)) return previous;
  const at = firstAfter(cast.mentions, before);
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const { member } = cast.mentions[index]!;
    if (member.kind === 'person' && fits(member)) return member;
  }
  return undefined;
}

/** The last person mentioned whom the noun fits, "the minister"; else one mentioned later, "its defence minister". */
export function resolvePersonNoun(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
  hasRole: RoleTest,
): Member | undefined {
  const { words, registry } = cast.setting;
  const plural = singularOf(noun);
  if (plural !== undefined && (genderOf.has(plural) || roleNouns.has(plural) || nominalClasses.has(plural)))
    return resolveGroup(phrase, plural, cast, hasRole);
  const owner = ownerIn(phrase, cast);
  const served = servedIn(phrase, cast);
  const role = readRolePhrase(words, phrase.start, registry)?.role;
  const isCalled = hasRole(noun);
  const isOfMany = isOneOfMany(phrase, words);
  const isTheirs = hasRole !== byTitle && isPossessed(phrase, words);
  // "Iran's Supreme Leader": in capitals, an office is not of somebody who has another.
  const isOffice = hasRole !== byTitle && words[phrase.noun]?.capital === true && phrase.noun > phrase.first;
  const isMeant = (member: Member): boolean =>
    isCalled(member) && !isOtherMinister(member, noun, role?.title) && !(isOffice && member.role?.bare === false);
  const called = words.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  const isTop = isTopDiplomat(noun, called);
  // An article names the same people over and over: each is tested once.
  const fits = askOnce(
    (member: Member) =>
      member.kind === 'person' &&
      !isOfOtherUnit(member, called) &&
      !(isTop && isBelowMinister(member)) &&
      (isVoice(member, role?.title) || isMeant(member)) &&
      (!served || !member.serves || member.serves === served) &&
      isOwnedBy(member, owner, isOfMany) &&
      (!isTheirs || (owner !== undefined && belongsTo(member, owner, registry))),
  );
  const title = role?.title.toLowerCase();
  const exact = (member: Member): boolean =>
    title !== undefined && member.role?.title.toLowerCase() === title && fits(member);
  const at = firstAfter(cast.mentions, phrase.start);
  // "Iran's ambassador said … the envoy cautioned. Russia's envoy": the previous speaker, by another word.
  const { previous } = conversation;
  const isHeard = !owner && previous?.kind === 'person' && byKind(noun)(previous);
  const after = (isHeard || (heldByMany.has(noun) && !owner) ? [] : cast.mentions.slice(at, at + reach)).filter(
    ({ start }) => !isSaid(start, conversation),
  );
  const isHead = (member: Member): boolean => isChiefCalled(role?.title ?? '', member, owner);
  const isWhole = (member: Member): boolean =>
    called.length > 1 && member.calledBy.has(called.join(' ')) && fits(member);
  return (
    latestPerson(phrase.start, cast, conversation, isWhole) ??
    latestPerson(phrase.start, cast, conversation, exact) ??
    latestPerson(phrase.start, cast, conversation, fits) ??
    latestPerson(phrase.start, cast, conversation, isHead) ??
    after.find(({ member }) => exact(member))?.member ??
    after.find(({ member }) => fits(member) && owner !== undefined && member.affiliation?.name === owner.name)
      ?.member ??
    correctedBy(owner, phrase, cast, conversation, isMeant)
  );
}

function belongsTo({ affiliation }: Member, owner: Affiliation, registry: RegistryIndex): boolean {
  return [owner, stateBehind(owner, registry)].some(({ name }) => affiliation?.name === name);
}

/** Whether a spokesman is called by the other title: "Kremlin spokesman Oskar Tehl … the press secretary". */
function isVoice({ role }: Member, title: string | undefined): boolean {
  return title === 'Press Secretary' && role?.kind === 'spokesperson';
}

/** The person whom somebody serves: "Lind's | spokeswoman". */
function servedIn({ start, noun }: NounPhrase, { mentions, setting: { words } }: Cast): Member | undefined {
  const mention = mentions[firstAfter(mentions, start)];
  const isOwner = mention !== undefined && mention.end < noun && words[mention.end]?.kind === 'possessive';
  return isOwner && mention.member.kind === 'person' ? mention.member : undefined;
}

/** Whether a "chief" is an organisation's head with that title: "NATO chief Anna Lind … the secretary-general". */
function isChiefCalled(title: string, { kind, role, affiliation }: Member, owner: Affiliation | undefined): boolean {
  if (kind !== 'person' || role?.bare !== true || role.kind !== 'leader' || !affiliation) return false;
  return heads.test(title) && (owner ? affiliation.name === owner.name : !isState(affiliation));
}

const heads = /^(?:(?:Director|Secretary)[- ]General|(?:Executive )?(?:Director|Secretary)|High Representative)$/;

/** Corrects an implied state by the phrase: "President Oskar Tehl … the Velmarian leader". */
function correctedBy(
  owner: Affiliation | undefined,
  phrase: NounPhrase,
  cast: Cast,
  conversation: Conversation,
  mayBe: (member: Member) => boolean,
): Member | undefined {
  // "Velmaria's minister" is another person, and corrects nobody.
  const { words } = cast.setting;
  if (!owner || isPossessed(phrase, words)) return undefined;
  if (isOneOfMany(phrase, words)) return undefined;
  const found = latestPerson(
    phrase.start,
    cast,
    conversation,
    (member) => mayBe(member) && !member.person && member.isAffiliationImplied === true,
  );
  if (found) found.affiliation = stateBehind(owner, cast.setting.registry);
  return found;
}

/**
 * Gives an office that nobody in the article has to the next name without one: "…, its defence minister said. … Oskar
 * Tehl said".
 */
export function introduceNext(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words, registry } = cast.setting;
  const office = readRolePhrase(words, phrase.start, registry);
  const owner = ownerIn(phrase, cast);
  if (!office?.role || (!owner && office.end !== phrase.noun + 1)) return undefined;
  const at = firstAfter(cast.mentions, phrase.noun + 1);
  const next = cast.mentions.slice(at, at + 12).find(({ member }) => member.kind === 'person');
  const paragraph = words[phrase.start]?.paragraph ?? 0;
  if (!next || (words[next.start]?.paragraph ?? 0) > paragraph + (owner ? 1 : 0)) return undefined;
  const { member } = next;
  // "Putin's aide said … Trump's envoy": Trump isn't the aide.
  if (words[next.end]?.kind === 'possessive' || member.heldRole || isSaid(next.start, conversation)) return undefined;
  if (
    member === conversation.askedOf ||
    (member.role && !member.role.bare) ||
    // "General Anna Lind, head of another unit"
    next.phraseEnd > next.end ||
    (member.affiliation && !member.isAffiliationImplied) ||
    (cast.firstNamed.get(member) ?? 0) < phrase.start
  )
    return undefined;
  member.role = office.role;
  if (owner) member.affiliation = owner;
  return member;
}
