import {
  affiliationOf,
  bodiesBefore,
  latestBody,
  latestState,
  likeliest,
  readAffiliation,
  textBetween,
} from '../cast/affiliation.ts';
import type { Affiliation, Gender, Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { nominalClasses, roleQualifiers } from '../data/roles.ts';
import { bodyAt, partsOf, unregisteredBodyEnd } from '../mention/bodies.ts';
import { nameRunEnd } from '../mention/people.ts';
import { readRolePhrase } from '../mention/role-phrase.ts';
import { isRoleNoun, roleKey } from '../mention/role-title.ts';
import { bodiesBehind, bodiesNamed } from '../registry/lookup.ts';
import { type NounPhrase, singularOf } from './noun-phrase.ts';
import { type Conversation, firstAfter, resolvePersonal, resolveState, resolveThing } from './resolve-pronoun.ts';

const definite: ReadonlySet<string> = new Set([
  'both',
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'these',
  'those',
]);

/** How many mentions back, and then ahead, a nominal's person is looked for. */
const reach = 80;

/** Whom a common noun stands for: "the minister", "the alliance", "a senior US official". */
export function resolveNominal(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const isDefinite = phrase.determiner !== undefined && definite.has(phrase.determiner);
  const isNamedPhrase = words[phrase.noun]?.capital === true;
  if (isDefinite || isNamedPhrase || phrase.determiner === undefined) {
    const body = resolveBodyNoun(phrase, noun, cast, conversation);
    if (body) return body;
  }
  if (isDefinite || isNamedPhrase) {
    const person =
      resolveCourtesy(phrase, noun, cast, conversation) ??
      resolvePersonNoun(phrase, noun, cast, conversation, byTitle) ??
      resolveEarlierUnnamed(noun, conversation) ??
      resolvePersonNoun(phrase, noun, cast, conversation, byKind) ??
      introduceNext(phrase, cast);
    if (person) return person;
  }
  return resolveApposed(phrase, cast) ?? describe(phrase, noun, cast);
}

/** "The insurer, Grain Mutual": a name that no title or given name makes a person's. */
function resolveApposed(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  if (words[phrase.noun + 1]?.text !== ',') return undefined;
  const start = phrase.noun + 2;
  const end = nameRunEnd(words, start);
  return end > start && end >= phrase.end - 1 ? bodyMember(textBetween(words, start, end), undefined) : undefined;
}

/** "the alliance", "the ministry", "the Foreign Ministry", "the Cordalian foreign ministry". */
function resolveBodyNoun(phrase: NounPhrase, noun: string, cast: Cast, conversation: Conversation): Member | undefined {
  const { words, registry, named } = cast.setting;
  const text = textBetween(words, phrase.first, phrase.noun + 1);
  const whole = textBetween(words, phrase.first, phrase.end);
  const registered = [
    ...bodiesNamed(registry, whole),
    ...bodiesBehind(registry, whole),
    ...bodiesBehind(registry, text),
  ];
  const alone = phrase.first === phrase.noun;
  if (!bodyNominals.has(noun) && !bodyNouns.has(noun)) {
    const body = likeliest(registered, named);
    return body && bodyMember(body.name, affiliationOf(body, registry), body);
  }
  if (alone && phrase.end === phrase.noun + 1) {
    const part =
      phrase.determiner !== undefined && words[phrase.noun]?.capital ? partCalled(phrase, noun, cast) : undefined;
    if (part) return part;
    const { previous } = conversation;
    const known =
      previous?.kind === 'body' && isCalled(previous, noun) ? previous : latestBody(cast.setting, phrase.start, noun);
    if (known) return known;
  }
  const behind = likeliest(registered, named);
  if (behind) return bodyMember(behind.name, affiliationOf(behind, registry), behind);
  return officeOf(phrase, noun, cast);
}

/** "the Commission" in an article on the European Union. */
function partCalled(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  const { setting } = cast;
  const wholes = new Set(bodiesBefore(setting, phrase.start).flatMap(({ body }) => (body ? [body] : [])));
  for (const whole of wholes) {
    if (` ${whole.name.toLowerCase()} `.includes(` ${noun} `)) return undefined;
    const part = partsOf(whole, setting.registry).find(({ name }) => name.toLowerCase().endsWith(` ${noun}`));
    if (part) return bodyMember(part.name, affiliationOf(part, setting.registry), part);
  }
  return undefined;
}

function isCalled({ name }: Member, noun: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${noun} `);
}

/** An office of a state that has no entry: "the Cordalian foreign ministry" is Cordalia's. */
function officeOf(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  const isOffice = bodyNominals
    .get(noun)
    ?.some((type) => type === 'ministry' || type === 'agency' || type === 'armed-forces');
  const { words } = cast.setting;
  if (
    !isOffice &&
    !words[phrase.noun]?.capital &&
    !['parliament', 'court', 'staff', 'embassy', 'mission', 'navy', 'military'].includes(noun)
  )
    return undefined;
  const owner = ownerIn(phrase, cast);
  const affiliation = owner ?? latestState(cast.setting, phrase.start, ['state']) ?? cast.home;
  const end = /^(?:of|for)$/.test(words[phrase.noun + 1]?.lower ?? '') ? phrase.end : phrase.noun + 1;
  const name = textBetween(words, phrase.first, end)
    .split(' ')
    .map((word) => (/^(?:of|for|and|the|on)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
  const { registry } = cast.setting;
  for (const demonym of affiliation?.body?.demonyms ?? []) {
    const body = bodiesNamed(registry, `${demonym} ${name}`)[0];
    if (body) return bodyMember(body.name, affiliationOf(body, registry), body);
  }
  return bodyMember(name, affiliation);
}

function bodyMember(name: string, affiliation: Affiliation | undefined, body?: Member['body']): Member {
  return { kind: 'body', name, affiliation, body, calledBy: new Set(), plural: false, mentions: 1 };
}

/** "His Excellency", "the head of state", "the Italian". */
function resolveCourtesy(phrase: NounPhrase, noun: string, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  if (noun === 'excellency' || noun === 'majesty' || noun === 'highness')
    return resolvePersonal(phrase.start, phrase.determiner === 'her' ? 'f' : 'm', cast, conversation);
  const rulesState = noun === 'head' && /^(?:state|government)$/.test(words[phrase.noun + 2]?.lower ?? '');
  if (rulesState)
    return latestPerson(phrase.start, cast, conversation, ({ role }) => isRuler(role?.title.toLowerCase() ?? ''));
  if (phrase.noun !== phrase.first || !words[phrase.noun]?.capital) return undefined;
  const owner = ownerIn(phrase, cast);
  return owner && latestPerson(phrase.start, cast, conversation, ({ affiliation }) => affiliation?.name === owner.name);
}

function isRuler(title: string): boolean {
  return /\b(?:chancellor|emir|king|leader|minister|monarch|premier|president|queen|sultan)\b/.test(title);
}

/** The person mentioned last before the word for whom it is true, the last speaker first. */
function latestPerson(
  before: number,
  cast: Cast,
  { previous }: Conversation,
  fits: (member: Member) => boolean,
): Member | undefined {
  if (previous?.kind === 'person' && fits(previous)) return previous;
  const at = firstAfter(cast.mentions, before);
  return cast.mentions
    .slice(Math.max(0, at - reach), at)
    .findLast(({ member }) => member.kind === 'person' && fits(member))?.member;
}

type RoleTest = (member: Member, noun: string) => boolean;

/** The noun stands in the role: "the minister" for a foreign minister. */
const byTitle: RoleTest = ({ calledBy }, noun) => [...calledBy].some((title) => ` ${title} `.includes(` ${noun} `));

/** The noun names a kind of role: "the diplomat" for a foreign minister. */
const byKind: RoleTest = ({ role }, noun) => {
  if (!role) return false;
  if (noun === 'diplomat' && role.title.includes('Foreign')) return true;
  return nominalClasses.get(noun)?.includes(role.kind) ?? false;
};

/** "the minister": the one mentioned last whose role the noun names; else one who comes later ("its defence minister"). */
function resolvePersonNoun(
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
  const role = readRolePhrase(words, phrase.start, registry)?.role;
  const fits = (member: Member): boolean =>
    member.kind === 'person' &&
    hasRole(member, noun) &&
    (!owner || !member.affiliation || member.affiliation.name === owner.name);
  const exact = (member: Member): boolean =>
    fits(member) && role !== undefined && member.role?.title.toLowerCase() === role.title.toLowerCase();
  const at = firstAfter(cast.mentions, phrase.start);
  const after = cast.mentions.slice(at, at + reach);
  return (
    latestPerson(phrase.start, cast, conversation, exact) ??
    latestPerson(phrase.start, cast, conversation, fits) ??
    after.find(({ member }) => exact(member))?.member ??
    after.find(({ member }) => fits(member) && owner !== undefined && member.affiliation?.name === owner.name)?.member
  );
}

/**
 * "…, its defence minister said. … Oskar Tehl said": an office that nobody in the article is given, before a name that is
 * given none, is the name's.
 */
function introduceNext(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words, registry } = cast.setting;
  const office = readRolePhrase(words, phrase.start, registry);
  const owner = ownerIn(phrase, cast);
  if (!office?.role || !owner) return undefined;
  const at = firstAfter(cast.mentions, phrase.start);
  const next = cast.mentions.slice(at, at + 12).find(({ member }) => member.kind === 'person');
  const paragraph = words[phrase.start]?.paragraph ?? 0;
  if (!next || (words[next.start]?.paragraph ?? 0) > paragraph + 1) return undefined;
  const { member } = next;
  if (
    (member.role && !member.role.bare) ||
    (member.affiliation && !member.isAffiliationImplied) ||
    cast.mentions.slice(0, at).some((mention) => mention.member === member)
  )
    return undefined;
  member.role = office.role;
  member.affiliation = owner;
  return member;
}

/** "the two ministers": the last two people with that role, as one. */
function resolveGroup(phrase: NounPhrase, noun: string, cast: Cast, hasRole: RoleTest): Member | undefined {
  const at = firstAfter(cast.mentions, phrase.start);
  const found: Member[] = [];
  for (let index = at - 1; index >= Math.max(0, at - reach) && found.length < 2; index -= 1) {
    const member = cast.mentions[index]?.member;
    if (
      member &&
      member.kind === 'person' &&
      (genderOf.has(noun) ? (member.gender ?? genderOf.get(noun)) === genderOf.get(noun) : hasRole(member, noun)) &&
      !found.includes(member)
    )
      found.unshift(member);
  }
  return found.length === 2 ? joinMembers(found) : undefined;
}

const genderOf: ReadonlyMap<string, Gender> = new Map([
  ['man', 'm'],
  ['woman', 'f'],
]);

/** Several who speak as one. */
export function joinMembers(members: readonly Member[]): Member {
  const [first] = members;
  const shared = members.every(({ affiliation }) => affiliation?.name === first?.affiliation?.name);
  return {
    kind: 'unnamed',
    name: [
      members
        .slice(0, -1)
        .map(({ name }) => name)
        .join(', '),
      members.at(-1)?.name,
    ].join(' and '),
    affiliation: shared ? first?.affiliation : undefined,
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}

/** "the official" after "a senior US official". */
function resolveEarlierUnnamed(noun: string, { described }: Conversation): Member | undefined {
  return described.find(({ name }) => {
    const known = name.toLowerCase().split(' ');
    return known.includes(noun) || (known.includes('source') && noun === 'interlocutor');
  });
}

/** Whose somebody is, by the words around the noun: "US" in "a senior US official", "the ministry" in "a source in the ministry". */
function ownerIn(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words, registry, stateNames } = cast.setting;
  for (let index = phrase.first; index < phrase.end; index += 1) {
    const body = bodyAt(words, index, registry, phrase.end);
    const end = body?.end ?? unregisteredBodyEnd(words, index);
    if (end !== undefined && end <= phrase.end) return readAffiliation({ start: index, end }, cast.setting);
    if (
      stateNames.has(words[index]?.folded ?? '') ||
      (words[index]?.capital && words[index + 1]?.kind === 'possessive')
    )
      return readAffiliation({ start: index, end: index + 1 }, cast.setting);
  }
  if (phrase.determiner === 'its' || phrase.determiner === 'their') {
    const isOffice = isRoleNoun(words[phrase.noun]) || words[phrase.noun]?.lower === 'ministry';
    const thing = isOffice ? resolveState(phrase.start, cast) : resolveThing(phrase.start, cast, { described: [] });
    if (thing) return thing.affiliation ?? { name: thing.name };
  }
  const possessor = words[phrase.noun - 1]?.kind === 'possessive' ? phrase.noun - 2 : undefined;
  return possessor === undefined ? undefined : readAffiliation({ start: possessor, end: possessor + 1 }, cast.setting);
}

/** An unnamed source, in the article's words. */
function describe(phrase: NounPhrase, noun: string, cast: Cast): Member {
  const { words } = cast.setting;
  const isBare = rolePrepositions.has(noun) || phraseEnds.has(noun);
  let first = phrase.determiner === undefined || isBare ? phrase.start : phrase.first;
  while (first < phrase.noun && roleQualifiers.has(words[first]?.lower ?? '') && words[first]?.lower !== 'former')
    first += 1;
  const text = textBetween(words, first, phrase.end)
    .replace(/[,;–—-]\s*$/, '')
    .trim();
  const start = words[first];
  const isOpening = start !== undefined && words[first - 1]?.sentence !== start.sentence && !isProper(start, cast);
  return {
    kind: 'unnamed',
    name: isOpening ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    affiliation: ownerIn(phrase, cast),
    gender:
      noun === 'woman' || noun.endsWith('woman') ? 'f' : noun === 'man' || noun.endsWith('sman') ? 'm' : undefined,
    calledBy: new Set(),
    plural: singularOf(noun) !== undefined && !roleNouns.has(roleKey(noun)),
    mentions: 1,
  };
}

/** Whether the first word of a sentence has its capital for itself. */
function isProper(word: { text: string; folded: string }, cast: Cast): boolean {
  return (
    /^\p{Lu}[\p{Lu}.]/u.test(word.text) ||
    cast.setting.stateNames.has(word.folded) ||
    cast.setting.registry.demonyms.has(word.folded) ||
    cast.setting.registry.bodyNames.has(word.folded)
  );
}
