import { bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { stateBodyNouns, troops } from '../../data/offices.ts';
import { broadcasts } from '../../data/outlet-nouns.ts';
import { parties, partiesForShort, partyWords } from '../../data/party-words.ts';
import { possessivePronouns } from '../../data/phrase-words.ts';
import { isPartOfTheWorld, regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isQualifier } from '../../mention/body/name-qualifier.ts';
import { isPartOfState, partsOf } from '../../mention/body/parts-of-state.ts';
import { societyEnd } from '../../mention/body/state-in-name.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { isGivenName } from '../../mention/name/name-run.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isPortfolio } from '../../mention/role/portfolio.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { foldName } from '../../registry/fold-name.ts';
import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { guessState, isOfTwoPeoples, stateOfAdjective } from '../../states/state-of-adjective.ts';
import { ledBodyAt, stateOfLeader, withoutTitles } from '../../states/state-of-leader.ts';
import { bodiesBefore, isCalledBy, mentionsBefore, namedInstead } from '../body/bodies-before.ts';
import { halfCalled } from '../body/halves.ts';
import { readOffice } from '../body/office.ts';
import { isSecretary, secretariatInTalk } from '../body/secretary-general.ts';
import { spelledOut } from '../body/spelled-out.ts';
import type { Affiliation, Member } from '../cast.ts';
import { firstAfter } from '../first-after.ts';
import { bodyMember } from '../make-member.ts';
import type { Setting } from '../setting.ts';
import { understoodOwner } from './understood-owner.ts';

/** What a row shows for somebody of a body: the state for its offices, the organisation for its organs, else itself. */
export function affiliationOf(body: Body, registry: RegistryIndex): Affiliation {
  let whole = body;
  // Registries are checked for cycles; the bound is for one that wasn't.
  for (let step = 0; step < 8 && (isPartOfState(whole) || isOrgan(whole)); step += 1) {
    const parent = whole.partOf === undefined ? undefined : registry.registry.bodies.get(whole.partOf);
    if (!parent) break;
    whole = parent;
  }
  return { name: whole.name, body: whole };
}

/** The state of a party, "Germany" for "the SPD politician"; any other affiliation as it is. */
export function stateBehind(owner: Affiliation, { registry }: RegistryIndex): Affiliation {
  const { type, partOf = '' } = owner.body ?? {};
  const state = type === 'party' ? registry.bodies.get(partOf) : undefined;
  return state ? { name: state.name, body: state } : owner;
}

/** Whether it is an organ of an organisation: "European Commission", "Council of the European Union". */
function isOrgan({ type, name, partOf }: Body): boolean {
  const words = name.toLowerCase().split(' ');
  const isOfOrgan = organs.has(words.at(-1) ?? '') || (organs.has(words[0] ?? '') && words[1] === 'of');
  return type === 'organisation' && partOf !== undefined && isOfOrgan;
}

const organs: ReadonlySet<string> = new Set([
  'assembly',
  'commission',
  'committee',
  'council',
  'governors',
  'parliament',
  'secretariat',
]);

/**
 * The body that an article means by words that several share ("Brussels", "Congress"): the one that it names most,
 * itself or its state. Undefined if there are none.
 */
export function likeliest(bodies: readonly Body[], named: ReadonlyMap<string, number>): Body | undefined {
  if (bodies.length < 2) return bodies[0];
  // Parliaments go before parties.
  const weight = ({ id, partOf, type }: Body): number =>
    2 * (named.get(id) ?? 0) + (named.get(partOf ?? '') ?? 0) + (type === 'parliament' ? 0.5 : 0);
  return bodies.reduce((best, body) => (weight(best) >= weight(body) ? best : body));
}

/** The affiliation that an owner's words name: "Russia", "Velmarian", "Arms Control Association", "the country". */
export function readAffiliation(range: WordRange, setting: Setting): Affiliation | undefined {
  const { words, registry, named } = setting;
  const first = words[range.start];
  if (!first) return undefined;
  if (range.end - range.start > 1 && isQualifier(words, range.start))
    return readAffiliation({ ...range, start: range.start + 1 }, setting);
  // "That's President Anna Lind"
  if (/^(?:that|this)$/.test(first.lower)) return undefined;
  if (!first.capital || possessivePronouns.has(first.lower)) return understoodOwner(range, setting);
  const short = abbreviatedAt(range, setting);
  if (short) return short.affiliation ?? (short.isOfState ? undefined : { name: short.name });
  const spelled = spelledOut(range, words, registry);
  if (spelled) return affiliationOf(spelled, registry);
  const isState = setting.stateNames.has(first.folded) || bodyAt(words, range.start, registry, range.end) !== undefined;
  const led = isState ? undefined : (ledBodyAt(range.start, setting)?.state ?? stateOfLeader(range, setting));
  if (led) return { name: led.name, body: led };

  const match = bodyAt(words, range.start, registry, range.end);
  const instead =
    match && match.end === range.end && namedInstead(first, match, mentionsBefore(setting.bodies, range.start), named);
  if (instead) return instead.affiliation ?? { name: instead.name };
  const body = match && likeliest(match.bodies, named);
  // "the American Grain Society", but not a body that the registry knows by all these words
  const isSociety =
    match !== undefined &&
    match.how !== 'metonym' &&
    match.end < range.end &&
    societyEnd(words, range.start) === range.end;
  // "who teaches at | Georgetown": here a university, and no state's capital.
  const isSchool = match?.how === 'metonym' && match.end === range.end && words[range.start - 1]?.lower === 'at';
  if (isSchool) return { name: textBetween(words, range.start, range.end) };
  if (body && !isSociety) return affiliationOf(body, registry);
  const state = setting.stateNames.get(first.folded);
  const isOwn = state !== undefined && societyEnd(words, range.start) === range.end;
  if (state !== undefined && !isOwn && (range.end - range.start === 1 || state !== first.text)) return { name: state };
  if (range.end - range.start === 1) {
    // "who spent *Saturday* in Velm"
    if (notInNames.has(first.folded) && /\p{Ll}/u.test(first.text)) return undefined;
    // "a Balkan arms expert": a region, and no state.
    if (regions.has(first.folded) && !setting.stateNames.has(first.folded)) return undefined;
    if (parties.has(first.folded)) return { name: first.text };
    const party = partiesForShort.get(first.folded);
    if (party !== undefined) return { name: party };
    // "a Democratic strategist", as Republicans are told from: in Germany, "Democratic" is no party.
    const democrats = first.folded === 'democratic' ? democratsOf(range, setting) : undefined;
    if (democrats) return democrats;
    // "the state | TV reporter"
    if (partyWords.has(first.folded) || broadcasts.has(first.folded)) return undefined;
    if (bodyNouns.has(first.folded) || troops.has(first.folded)) {
      // "the Front's chief" after "the Plateau Front", "Agency chief" after "the IAEA", "the Commission's chief"
      const isCalled = (member: Member): boolean => isCalledBy(first.lower, member);
      const body = bodiesBefore(setting, range.start).find(isCalled) ?? partCalled(setting, words.length, first.lower);
      // "at the Ministry" belongs to its state
      const isMinistrys = body?.isOfState === true && first.lower === 'ministry';
      if (body) return body.affiliation ?? (isMinistrys ? undefined : { name: body.name });
    }
    // "the President of the | Republic", beside another's: that of the text's issuer.
    if (first.folded === 'republic') return setting.issuer;
    if (/^(?:government|kingdom|nation|state)$/.test(first.folded)) return setting.home;
    // "the Navy's chief": the article leaves the state to be understood.
    if (stateBodyNouns.has(first.folded) && !setting.stateNames.has(first.folded)) return undefined;

    // "the Secretary-General's envoy" is of the organisation.
    if (isSecretary(first.lower)) return secretariatInTalk(setting, range.start, first.lower);
    // "the President's spokesman" is of the state.
    if (/^(?:leader|minister)$/.test(roleNouns.get(first.lower) ?? '')) return undefined;
    // "a Syrian-American resident" is of two peoples, and no state has that name.
    if (isOfTwoPeoples(first.text)) return undefined;
    const half = halfCalled(first.folded, setting);
    if (half) return half;
    const state = stateOfAdjective(first.folded, setting.capitals, true);
    // "secretary of the Tlalpan | Commission", where nothing else is called Tlalpan
    const body = state === undefined ? unregisteredBodyEnd(words, range.start) : undefined;
    if (
      body !== undefined &&
      bodyNouns.has(words[body - 1]?.folded ?? '') &&
      body > range.end &&
      !setting.stateNames.has(first.folded)
    )
      return { name: textBetween(words, range.start, body) };
    // "Velman's minister": adjectives own nothing.
    const isOwner = words[range.end]?.kind === 'possessive';
    return { name: state ?? (isOwner ? undefined : guessState(first.text)) ?? first.text };
  }
  const called = textBetween(words, range.start, range.end);
  if (isSecretary(called) && range.end - range.start === 2) return secretariatInTalk(setting, range.start, called);
  // "the Prime Minister's adviser" is of the state.
  if (isRoleNoun(words[range.end - 1]) && roleModifiers.has(first.lower)) return undefined;
  const congress = congressOf(range, setting);
  if (congress) return congress;
  const office = readOffice(range, setting);
  if (office?.kind === 'named') return office.state;
  if (office) {
    const name = textBetween(words, range.start, range.end);
    // "the Water Bureau", where no state is spoken of
    return setting.home ? undefined : { name };
  }
  const name = textBetween(words, range.start, range.end);
  return isPartOfTheWorld(foldName(name)) || isTitledPerson(range, setting) ? undefined : { name };
}

/** A person's name: "spokeswoman for *House Speaker Anna Lind*", "speechwriter to Secretary of *State Anna Lind*". */
function isTitledPerson(range: WordRange, setting: Setting): boolean {
  const { words } = setting;
  const name = withoutTitles(range, setting);
  const isTitled = name.length < range.end - range.start;
  if (isTitled) return name.length > 0 && name.length < 4 && isGivenName(name[0]);
  const isOfOffice = words[range.start - 1]?.lower === 'of' && isRoleNoun(words[range.start - 2]);
  return isOfOffice && isPortfolio([name[0]?.lower ?? '']) && name.length > 2 && isGivenName(name[1]);
}

/** The party of the United States, for whoever works for it, in an article on their politics. */
function democratsOf({ end }: WordRange, { home, named, registry, words }: Setting): Affiliation | undefined {
  if (!words.slice(end, end + longestTrade).some(({ lower }) => partyTrades.test(lower))) return undefined;
  const [party] = bodiesNamed(registry, 'Democratic Party');
  const [rival] = bodiesNamed(registry, 'Republican Party');
  const isAtHome = home !== undefined && home.name === 'United States';
  return party && (isAtHome || (rival && named.has(rival.id))) ? { name: party.name, body: party } : undefined;
}

/** In words: "political consultant". */
const longestTrade = 2;

const partyTrades = /^(?:consultant|donor|fundraiser|operative|pollster|strategist)s?$/;

/** The United States for "the House Armed Services Committee", if the article names them. */
function congressOf({ start, end }: WordRange, { words, registry, share }: Setting): Affiliation | undefined {
  const isHouse = /^(?:house|senate)$/.test(words[start]?.lower ?? '');
  if (!isHouse || !/^(?:committee|panel|subcommittee)$/.test(words[end - 1]?.lower ?? '')) return undefined;
  const [body] = bodiesNamed(registry, 'United States');
  return body && share.has(body.name) ? { name: body.name, body } : undefined;
}

/** The body that an abbreviation stands for, if the article has introduced it: "NOM". */
function abbreviatedAt({ start, end }: WordRange, { bodies, words }: Setting): Member | undefined {
  if (end - start !== 1 || !/^\p{Lu}(?:[\p{Lu}\p{N}-]+|\p{L}*\p{Lu})$/u.test(words[start]?.text ?? ''))
    return undefined;
  const mention = bodies[firstAfter(bodies, start)];
  return mention?.start === start && mention.end === end && !mention.member.body ? mention.member : undefined;
}

/** The part of a body named before that a noun means: "the Commission" of the European Union. Ministries are many. */
export function partCalled(setting: Setting, before: number, noun: string): Member | undefined {
  if (noun === 'ministry') return undefined;
  const wholes = new Set(bodiesBefore(setting, before).flatMap(({ body }) => (body ? [body] : [])));
  for (const whole of wholes) {
    if (` ${whole.name.toLowerCase()} `.includes(` ${noun} `)) return undefined;
    const part = partsOf(whole, setting.registry).find(({ name }) => name.toLowerCase().endsWith(` ${noun}`));
    if (part) return bodyMember(part.name, affiliationOf(part, setting.registry), part);
  }
  return undefined;
}

/** The text of the words from `start` to `end` (exclusive), with single spaces. */
export function textBetween(words: readonly Word[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word) break;
    text += index > start && before && before.end < word.start ? ` ${word.text}` : word.text;
  }
  return text;
}
