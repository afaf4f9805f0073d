import { affiliationOf, likeliest, partCalled, textBetween } from '../../cast/affiliation/affiliation.ts';
import { bodiesBefore, latestBody } from '../../cast/body/bodies-before.ts';
import type { Affiliation, Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { realms } from '../../data/place-words.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isPartOfState } from '../../mention/body/parts-of-state.ts';
import { isSeat } from '../../mention/role/complement-start.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { bodiesBehind, bodiesNamed } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { isState, outOf } from '../../states/state-candidates.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import type { Conversation } from '../conversation.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { resolveState } from '../pronoun/resolve-pronoun.ts';
import { bodyDescribed, isGoneOnFrom } from './body-described.ts';
import { officeBefore } from './office-before.ts';
import { isOneOfAll } from './one-of-all.ts';
import { seatOf } from './owner/phrase-bounds.ts';
import { ownerIn } from './owner-in.ts';

/** The body for a noun: "the alliance", "the ministry", "the Foreign Ministry", "the Cordalian foreign ministry". */
export function resolveBodyNoun(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Member | undefined {
  if (isOneOfAll(phrase, cast.setting.words)) return undefined;
  const called =
    bodyDescribed(phrase, noun, cast) ??
    bodyCalled(phrase, isChannel(phrase, noun, cast) ? 'broadcaster' : noun, cast, conversation);
  const sender = senderOf(phrase, noun, cast);
  return sender && sender.name !== called?.affiliation?.name
    ? officeNamed(phrase, phrase.noun + 1, sender, cast)
    : called;
}

/** Whether an outlet itself is meant: "the TV channel", but not "the channel's head" or one with a name. */
function isChannel(
  { determiner, first, noun: at, end }: NounPhrase,
  noun: string,
  { setting: { words } }: Cast,
): boolean {
  const isAlone = at === first || (at === first + 1 && /^(?:television|tv)$/.test(words[first]?.lower ?? ''));
  return noun === 'channel' && determiner === 'the' && isAlone && end === at + 1;
}

function bodyCalled(phrase: NounPhrase, noun: string, cast: Cast, conversation: Conversation): Member | undefined {
  const { words, registry, named } = cast.setting;
  const text = textBetween(words, phrase.first, phrase.noun + 1);
  // "the test ban organisation | in Velm"
  const whole = textBetween(words, phrase.first, Math.min(phrase.end, seatOf(phrase, words)));
  const fitting = (body: Body): boolean =>
    !isPartOfState(body) ||
    // The article may mean the body of that name in another state.
    (words[phrase.noun]?.capital === true && bodyAt(words, phrase.first, registry) !== undefined);
  const called = [...bodiesNamed(registry, whole), ...bodiesBehind(registry, whole), ...bodiesBehind(registry, text)];
  const registered = called.filter(fitting);
  if (registered.length === 0 && called.some(isPartOfState) && words[phrase.noun]?.capital)
    return sameOffice(whole, phrase.start, cast);
  // "the Velm-based institute", "the TV channel"
  const alone = words.slice(phrase.first, phrase.noun).every((word) => isSeat(word) || word.text === 'TV');
  const isRealm = realms.has(noun) && words[phrase.noun + 1]?.lower === 'of';
  const isSent = noun === 'delegation';
  if (governments.has(noun) || isRealm || isSent) {
    const isSeated = words[phrase.noun + 1]?.lower === 'in' && words[phrase.noun + 2]?.capital;
    const owner = stateOwner(phrase, cast);
    const seated = isSeated && !owner ? stateInTalk(phrase.start, cast) : undefined;
    const talked =
      alone && !isSent && phrase.determiner === 'the' && phrase.end === phrase.noun + 1
        ? stateInTalk(phrase.start, cast)
        : seated;
    const state = owner ?? (talked && bodyMember(talked.name, talked, talked.body));
    if (state) return state;
  }
  if (!bodyNominals.has(noun) && !bodyNouns.has(noun) && !officeNouns.has(noun)) {
    const body = likeliest(registered, named);
    return body && bodyMember(body.name, affiliationOf(body, registry), body);
  }
  if (alone && (phrase.end === phrase.noun + 1 || isGoneOnFrom(words, phrase.noun + 1))) {
    const part =
      phrase.determiner !== undefined && words[phrase.noun]?.capital
        ? partCalled(cast.setting, phrase.start, noun)
        : undefined;
    if (part) return part;
    const { previous } = conversation;
    if (previous?.kind === 'body' && isCalled(previous, noun)) return previous;
    const known = latestBody(cast.setting, phrase.start, noun);
    // NATO is "the alliance" if none in the article is called that.
    if (known && registered.length === 0 && phrase.determiner !== 'their') return known;
  }
  const before = officeBefore(phrase, words);
  if (before) return officeOf(before, noun, cast);
  const behind = likeliest(registered, named);
  if (behind) return bodyMember(behind.name, affiliationOf(behind, registry), behind);
  return officeOf(phrase, noun, cast);
}

/** Nouns that stand for the state itself: "the Velmarian government" is Velmaria. */
const governments: ReadonlySet<string> = new Set(['authorities', 'government', 'leadership', 'regime', 'side']);

function stateOwner(phrase: NounPhrase, cast: Cast): Member | undefined {
  const isOf = cast.setting.words[phrase.noun + 1]?.lower === 'of';
  const owner = ownerIn(isOf ? phrase : { ...phrase, end: phrase.noun + 1 }, cast);
  return owner && isState(owner) && owner.name !== textBetween(cast.setting.words, phrase.first, phrase.noun + 1)
    ? bodyMember(owner.name, owner, owner.body)
    : undefined;
}

/** The state that "its" stands for: "Velmaria reserves the right to answer, | its Foreign Ministry". */
function senderOf(phrase: NounPhrase, noun: string, cast: Cast): Affiliation | undefined {
  if (!/^(?:its|their)$/.test(phrase.determiner ?? '') || !ownOffices.has(noun)) return undefined;
  const sender = resolveState(phrase.start, cast);
  return sender && (sender.affiliation ?? { name: sender.name, body: sender.body });
}

/** Nouns for what a state has one of. */
const ownOffices: ReadonlySet<string> = new Set(
  'army cabinet coastguard council ministry mission navy parliament police staff'.split(' '),
);

function isCalled({ name }: Member, noun: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${noun} `);
}

/** Nouns for offices of states that may be sources in small letters. */
const officeNouns: ReadonlySet<string> = new Set(
  'cabinet coastguard court delegation department embassy guard military mission navy parliament police presidency service staff'.split(
    ' ',
  ),
);

/** Adjectives of what a town has, not its state. */
const municipal: ReadonlySet<string> = new Set(['city', 'county', 'district', 'municipal', 'town', 'village']);

/** A state's office without an entry in the registry: "the Cordalian foreign ministry" is Cordalia's. */
function officeOf(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  const isOffice = bodyNominals
    .get(noun)
    ?.some((type) => type === 'ministry' || type === 'agency' || type === 'armed-forces');
  const { words } = cast.setting;
  if (!isOffice && !words[phrase.noun]?.capital && !officeNouns.has(noun)) return undefined;
  // "Its embassy in Velm" doesn't belong to Velm.
  const isSeated = /^(?:consulate|embassy|mission)$/.test(noun) && words[phrase.noun + 1]?.lower === 'in';
  const owner = ownerIn(isSeated ? { ...phrase, end: phrase.noun + 1 } : phrase, cast);
  const again = noun === 'ministry' && owner ? ministryAgain(phrase, owner, cast) : undefined;
  if (again) return again;
  const isMunicipal = municipal.has(words[phrase.first]?.lower ?? '');
  const office = textBetween(words, phrase.first, phrase.noun + 1).toLowerCase();
  const affiliation =
    owner ?? (isMunicipal || isOfItself(phrase, noun) ? undefined : stateInTalk(phrase.start, { ...cast, office }));
  const after = /^(?:consulate|embassy|mission)$/.test(noun) ? /^(?:for|in|of|to)$/ : /^(?:of|for)$/;
  const end = after.test(words[phrase.noun + 1]?.lower ?? '')
    ? beforeComma(words, phrase.noun + 1, phrase.end)
    : phrase.noun + 1;
  return officeNamed(phrase, end, affiliation, cast);
}

/** The ministry of a state named before: "the Velmarian foreign ministry said … the Velmarian | ministry | added". */
function ministryAgain({ first, noun, start }: NounPhrase, owner: Affiliation, { setting }: Cast): Member | undefined {
  const isBare =
    noun === first + 1 ||
    setting.words[noun - 1]?.kind === 'possessive' ||
    bodyAt(setting.words, first, setting.registry, noun)?.end === noun;
  if (!isBare) return undefined;
  return bodiesBefore(setting, start).find(
    ({ name, affiliation }) => affiliation?.name === owner.name && /\bMinistry\b/.test(name),
  );
}

/** An office by the registry's entry with the state's adjective, else by its name in capitals: "Foreign Ministry". */
function officeNamed(phrase: NounPhrase, end: number, affiliation: Affiliation | undefined, cast: Cast): Member {
  const { words, registry } = cast.setting;
  let first = phrase.noun;
  // "Velmaria's | Prosecutor General's Office"
  while (first > phrase.first && (words[first - 1]?.kind !== 'possessive' || isRoleNoun(words[first - 2]))) first -= 1;
  const name = textBetween(words, first, end)
    .replace(/^official (?=\p{Lu})/u, '')
    .split(' ')
    .filter((word) => !allied.test(word))
    .map((word) => (/^(?:of|for|and|the|on|in|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
  // "The North's official Korean Central News Agency"
  const [outlet] = bodiesNamed(registry, name);
  if (outlet?.type === 'outlet') return bodyMember(outlet.name, affiliationOf(outlet, registry), outlet);
  for (const demonym of affiliation?.body?.demonyms ?? []) {
    const body = bodiesNamed(registry, `${demonym} ${name}`)[0];
    if (body) return bodyMember(body.name, affiliationOf(body, registry), body);
  }
  return bodyMember(name, affiliation);
}

/** Adjectives for whose side an office is on, which aren't part of its name: "the rebel-backed ministry". */
const allied = /^\p{Ll}+-(?:aligned|appointed|backed|controlled|held|led|run)$/u;

/** Whether a body may be no state's: "the watchdog", "the logistics agency", "the commission", "the Support Body". */
function isOfItself({ first, noun: at }: NounPhrase, noun: string): boolean {
  return noun === 'commission' || noun === 'watchdog' || (/^(?:agency|body)$/.test(noun) && first < at);
}

function beforeComma(words: Cast['setting']['words'], from: number, end: number): number {
  for (let index = from; index < end; index += 1) if (words[index]?.text === ',') return index;
  return end;
}

/** An office that the registry has for another state: "the Joint Chiefs of Staff", as the article's own state's. */
function sameOffice(name: string, at: number, cast: Cast): Member {
  const { registry } = cast.setting;
  const talk = { ...cast, office: name.toLowerCase() };
  // "North Korea should wait, the Joint Chiefs of Staff said": it has none itself.
  const state = cast.home && !outOf(talk)(cast.home) ? cast.home : stateInTalk(at, talk);
  for (const demonym of state?.body?.demonyms ?? []) {
    const body = bodiesNamed(registry, `${demonym} ${name}`)[0];
    if (body) return bodyMember(body.name, affiliationOf(body, registry), body);
  }
  return bodyMember(name, state);
}
