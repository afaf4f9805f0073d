import { readAffiliation } from '../../cast/affiliation/affiliation.ts';
import { impliedOwner } from '../../cast/affiliation/body-in-talk.ts';
import { understoodOwner } from '../../cast/affiliation/understood-owner.ts';
import { latestBody } from '../../cast/body/bodies-before.ts';
import { isSeatOfOrganisations } from '../../cast/body/place.ts';
import type { Affiliation } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { readings } from '../../data/utterances.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { isStudied } from '../../mention/role/field-of-role.ts';
import { isPortfolio } from '../../mention/role/portfolio.ts';
import { isRoleNoun, roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { isState } from '../../states/state-candidates.ts';
import { stateOfLeader, withoutTitles } from '../../states/state-of-leader.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { resolvePersonal, resolveState, resolveThing } from '../pronoun/resolve-pronoun.ts';
import { isPaper } from '../text/paper-author.ts';

/** The employer named by capitals that are no person's: "a Kestrel Labs spokesman", "a researcher at Kestrel Labs". */
function namedRun(phrase: NounPhrase, index: number, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  const before = words[index - 1];
  if (
    !words[index]?.capital ||
    before?.capital ||
    notInNames.has(words[index]?.folded ?? '') ||
    // "Senior | Velmarian officials say": the capital is the sentence's.
    (isRank(words[index]) && index + 1 < phrase.noun) ||
    regions.has(words[index]?.folded ?? '')
  )
    return undefined;
  let end = index + 1;
  while (end < phrase.end && words[end]?.capital) end += 1;
  const isBefore = end === phrase.noun && index === phrase.first;
  // "organisers of the Lantern Festival"
  const isOrganised = /^(?:organi[sz]ers?)$/.test(words[phrase.noun]?.lower ?? '') && words[index - 2]?.lower === 'of';
  const isAfter = index > phrase.noun && (isOrganised || /^(?:at|for|from|with)$/.test(before?.lower ?? ''));
  // "analysts at Fjordbank"
  const isEmployer = before?.lower === 'at' && roleNouns.get(roleKey(singular(words[phrase.noun]?.lower))) === 'expert';
  const isNamed =
    end - index > 1 || isEmployer || (isBefore && roleNouns.get(words[phrase.noun]?.lower ?? '') === 'spokesperson');
  // "the representative for Disarmament Affairs": a portfolio.
  const isOver = before?.lower === 'for' && isPortfolio(words.slice(index, end).map(({ lower }) => lower));
  if (!isNamed || isOver || !(isBefore || isAfter) || cast.names.find([words[end - 1]?.folded ?? ''])) return undefined;
  const isOpening = words[index - 1]?.sentence !== words[index]?.sentence;
  return isOpening && end - index === 1 ? undefined : readAffiliation({ start: index, end }, cast.setting);
}

function isRank(word: Word | undefined): boolean {
  return /^(?:chief|deputy|ex|former|leading|lead|retired|senior|top|veteran)$/.test(word?.lower ?? '');
}

/** The state of a leader served: "a Putin aide", "a Trump administration official", "an aide to President Macron". */
function leaderAt(phrase: NounPhrase, index: number, { setting, names }: Cast): Affiliation | undefined {
  const { words } = setting;
  if (!words[index]?.capital || (index > phrase.first && words[index - 1]?.capital)) return undefined;
  let end = index + 1;
  while (end < phrase.end && words[end]?.capital) end += 1;
  const isServed = end <= phrase.noun || servedAfter.has(words[index - 1]?.lower ?? '');
  if (!isServed) return undefined;
  const state = stateOfLeader({ start: index, end }, setting);
  if (state) return { name: state.name, body: state };
  const known = names.find(withoutTitles({ start: index, end }, setting).map(({ folded }) => folded));
  const isLeader =
    known?.affiliation !== undefined && /^(?:leader|minister)$/.test((known.role ?? known.heldRole)?.kind ?? '');
  return isLeader ? known.affiliation : undefined;
}

const servedAfter: ReadonlySet<string> = new Set(['for', 'to', 'under']);

function singular(noun = ''): string {
  return singularOf(noun) ?? noun;
}

function isStateNoun(noun: string): boolean {
  return bodyNominals.get(noun)?.includes('state') === true;
}

/** Where a phrase ends before a relative clause: "a former employee | , whose account the institute checked". */
function headEnd({ noun, end }: NounPhrase, words: readonly Word[]): number {
  for (let index = noun + 1; index < end - 1; index += 1)
    if (words[index]?.text === ',' && /^(?:which|who|whom|whose)$/.test(words[index + 1]?.lower ?? '')) return index;
  return end;
}

/** Where the readers of a paper begin: "a document | seen by the Lune Herald". They didn't write it. Else its end. */
function readersFrom({ noun, end }: NounPhrase, words: readonly Word[]): number {
  if (!isPaper(words[noun]?.lower ?? '')) return end;
  const read = words.slice(noun + 1, end).findIndex(({ lower }) => readings.has(lower));
  return read < 0 ? end : noun + 1 + read;
}

/** The phrase's end without the seat of an international body: "the test ban organisation | in Velm". */
export function seatOf({ noun, end }: NounPhrase, words: readonly Word[]): number {
  const isOfMany = /^(?:body|organi[sz]ation|watchdog)$/.test(words[noun]?.lower ?? '');
  return isOfMany && words[noun + 1]?.lower === 'in' ? noun + 1 : end;
}

/** The state that "her" or "his" body belongs to: "Her | delegation", "his | government's spokesman". */
function stateOfPossessor({ determiner, start, first, noun }: NounPhrase, cast: Cast): Affiliation | undefined {
  const gender = determiner === 'her' ? 'f' : determiner === 'his' ? 'm' : undefined;
  const isOfState = cast.setting.words.slice(first, noun + 1).some(({ lower }) => ofStates.has(lower));
  if (gender === undefined || !isOfState) return undefined;
  const whose = resolvePersonal(start, gender, cast, { described: [] })?.affiliation;
  return whose && isState(whose) ? whose : undefined;
}

/** Whether a place is a seat of organisations, which tells no negotiator's state: "a diplomat in | Vienna". */
function isAmongStates({ noun }: NounPhrase, index: number, words: readonly Word[]): boolean {
  const { lower = '' } = words[noun] ?? {};
  const singular = singularOf(lower) ?? lower;
  const isNegotiator = roleNouns.get(singular) === 'diplomat' || /^(?:official|source)$/.test(singular);
  return isNegotiator && words[index - 1]?.lower === 'in' && isSeatOfOrganisations(words, index);
}

const ofStates: ReadonlySet<string> = new Set(
  'administration ambassador army cabinet country delegation embassy envoy government minister ministry mission'.split(
    ' ',
  ),
);

/** What states have in other states. */
const seats: ReadonlySet<string> = new Set(['consulate', 'delegation', 'embassy', 'mission']);

/** The affiliation in its own words: "US" in "a senior US official", "the ministry" in "a source in the ministry". */
export function ownerIn(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words, registry, stateNames } = cast.setting;
  // "Its embassy in Velm" doesn't belong to Velm.
  const isIts = /^(?:its|their)$/.test(phrase.determiner ?? '');
  const isAbroad = isIts && seats.has(words[phrase.noun]?.lower ?? '');
  const isEnvoy =
    isIts &&
    roleNouns.get(words[phrase.noun]?.lower ?? '') === 'diplomat' &&
    /^(?:at|in|to|with)$/.test(words[phrase.noun + 1]?.lower ?? '');
  const sender = isAbroad || isEnvoy ? resolveState(phrase.start, cast) : undefined;
  if (sender) return sender.affiliation ?? { name: sender.name };
  const bound = headEnd(phrase, words);
  // "Its president, who visited Velm"
  const end = Math.min(isIts ? bound : readersFrom(phrase, words), seatOf(phrase, words));
  for (let index = phrase.first; index < end; index += 1) {
    if (index > phrase.noun && isAmongStates(phrase, index, words)) return undefined;
    const body = bodyAt(words, index, registry, phrase.end);
    if (body && isStudied(words, body, phrase.noun)) {
      index = body.end - 1;
      continue;
    }
    const bodyEnd = body?.end ?? unregisteredBodyEnd(words, index);
    const mention = cast.mentions[firstAfter(cast.mentions, index)];
    const isBody = mention?.start === index && mention.member.kind === 'body' && mention.end <= phrase.end;
    // "a spokesman for the UN agency": the owner's name goes on after "UN".
    const isLonger = isBody && mention.member.body && mention.end > (body?.end ?? mention.end);
    if (bodyEnd !== undefined && bodyEnd <= phrase.end && !isLonger)
      return readAffiliation({ start: index, end: bodyEnd }, cast.setting);
    if (isBody && index !== phrase.noun) return mention.member.affiliation ?? { name: mention.member.name };
    // "a commander of its northern front"
    const isOwned =
      index > phrase.noun &&
      /^(?:its|their)$/.test(words[index]?.lower ?? '') &&
      /^(?:for|of)$/.test(words[index - 1]?.lower ?? '') &&
      isRoleNoun(words[phrase.noun]);
    const owner = isOwned ? understoodOwner({ start: index, end: index + 1 }, cast.setting) : undefined;
    if (owner && !seats.has(words[index + 1]?.lower ?? '')) return owner;
    // "members of | Lind's | Harvest party"
    if (words[index + 1]?.kind === 'possessive' && bodyAt(words, index + 2, registry)?.bodies[0]?.type === 'party')
      continue;
    const led = leaderAt(phrase, index, cast);
    if (led) return led;
    const run = namedRun(phrase, index, cast);
    if (run) return run;
    // "a company spokesman", "a spokesman for the agency"
    const called =
      index < bound &&
      bodyNominals.has(words[index]?.lower ?? '') &&
      index !== phrase.noun &&
      !isStateNoun(words[index]?.lower ?? '');
    const isApposed = words[index + 1]?.text === ',' && words[index + 2]?.capital;
    const known = called && !isApposed ? latestBody(cast.setting, phrase.start, words[index]?.lower ?? '') : undefined;
    // "the leader of the rebel coalition | controlling Velm": where it acts.
    const isActing = /^(?:that|which|\p{Ll}{3,}(?:ing|ed))$/u.test(words[index + 1]?.text ?? '');
    if (called && !known && index > phrase.noun && isActing) return undefined;
    // "a ministry official": the affiliation is the state.
    const state = known && isRoleNoun(words[phrase.noun]) ? impliedOwner(known, cast) : undefined;
    if (known) return known.affiliation ?? state ?? { name: known.name };
    const possessor =
      words[index + 1]?.kind === 'possessive' ||
      (/^(?:for|to)$/.test(words[index - 1]?.lower ?? '') && words[index]?.capital)
        ? cast.names.find([words[index]?.folded ?? ''])
        : undefined;
    // "ministers in Lind's cabinet", "Lind's office"
    if (possessor) return possessor.affiliation;
    // "officials briefed on Thursday's meeting": a day is no owner.
    const isPossessor =
      words[index]?.capital && words[index + 1]?.kind === 'possessive' && !/day$/.test(words[index]?.lower ?? '');
    if (stateNames.has(words[index]?.folded ?? '') || isPossessor)
      return readAffiliation({ start: index, end: index + 1 }, cast.setting);
  }
  if (isIts) {
    const isOffice = isRoleNoun(words[phrase.noun]) || words[phrase.noun]?.lower === 'ministry';
    if (isOffice) return understoodOwner({ start: phrase.start, end: phrase.start + 1 }, cast.setting);
    const thing = resolveThing(phrase.start, cast, { described: [] });
    if (thing) return thing.affiliation ?? { name: thing.name };
  }
  // "the mayor of Velm"
  const isOfPlace = /^(?:in|of)$/.test(words[phrase.noun + 1]?.lower ?? '') && words[phrase.noun + 2]?.capital;
  if (isOfPlace && /^(?:governor|mayor)$/.test(words[phrase.noun]?.lower ?? ''))
    return readAffiliation({ start: phrase.noun + 2, end: phrase.noun + 3 }, cast.setting);
  const personal = stateOfPossessor(phrase, cast);
  if (personal) return personal;
  const possessor = words[phrase.noun - 1]?.kind === 'possessive' ? phrase.noun - 2 : undefined;
  return possessor === undefined ? undefined : readAffiliation({ start: possessor, end: possessor + 1 }, cast.setting);
}
