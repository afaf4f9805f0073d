import { textBetween } from '../../cast/affiliation/affiliation.ts';
import { bodyInTalk, latestOrganisation, ministryBefore } from '../../cast/affiliation/body-in-talk.ts';
import { stateOfRole } from '../../cast/affiliation/implied-affiliation.ts';
import { organisationInTalk } from '../../cast/affiliation/organisation-in-talk.ts';
import { readOffice } from '../../cast/body/office.ts';
import { isSeatOfOrganisations } from '../../cast/body/place.ts';
import { isSecretary, secretariatInTalk } from '../../cast/body/secretary-general.ts';
import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { envoysOfBodies, inhabitants } from '../../data/inhabitants.ts';
import { stateBodyNouns } from '../../data/offices.ts';
import { parties } from '../../data/party-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleQualifiers } from '../../data/roles.ts';
import { organisationRoles } from '../../data/state-roles.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import { areOfTwo } from '../name/states-of-sides.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';

/** The state or body in talk that an unnamed source implies: "a source in the ministry", "a military official". */
export function impliedState(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const office = textBetween(words, phrase.first, phrase.end).toLowerCase();
  if (areOfTwo(phrase, cast)) return undefined;
  // "ministers from 22 countries" are of several states.
  if (words.slice(phrase.noun, phrase.end).some(({ lower }) => /^(?:capitals|countries|nations|states)$/.test(lower)))
    return undefined;
  // "a spokesman said": of the body in talk.
  const isAlone = phrase.end === phrase.noun + 1 && phrase.first === phrase.noun;
  if (isAlone && /^spokes(?:man|person|woman)$/.test(noun)) return bodyInTalk(phrase.start, cast);
  // "Speakers said", "Several delegates said": of all states at a meeting.
  if (/^(?:delegates|delegations|speakers)$/.test(noun) && isPlainBefore(phrase, words)) return undefined;
  // "security circles" may be those of whatever state the agency is from.
  if (noun === 'circles') return undefined;
  // "Critics say": whose is anybody's guess; but "the party's defence critic" holds an office.
  if (/^critics?$/.test(noun) && phrase.first === phrase.noun) return undefined;
  const kind = roleNouns.get(roleKey(singularOf(noun) ?? noun));
  if (envoysOfBodies.has(singularOf(noun) ?? '') && isAlone) return organisationInTalk(phrase.start, cast.setting);
  const title = textBetween(words, phrase.first, phrase.noun + 1).toLowerCase();
  const ministry = title.startsWith('ministry ') ? ministryBefore(phrase.start, { ...cast, office: title }) : undefined;
  if (ministry) return ministry;
  const isOver = /^(?:for|of)$/.test(words[phrase.noun + 1]?.lower ?? '');
  const named = stateOfRole(isOver ? office : title, cast.setting);
  if (named) return named;
  if (isSecretary(title)) return secretariatInTalk(cast.setting, phrase.start, title);
  if (organisationRoles.includes(title)) return latestOrganisation(cast.setting, phrase.start);
  if (inhabitants.has(singularOf(noun) ?? noun)) return stateInTalk(phrase.start, { ...cast, office });
  // "Labour backbenchers": of the party.
  const before = words[phrase.noun - 1];
  if (kind === 'legislator' && phrase.first < phrase.noun && before?.capital && parties.has(before.folded))
    return { name: before.text };
  if (kind === 'military' || kind === 'legislator' || kind === 'minister')
    return stateInTalk(phrase.start, { ...cast, office });
  // "military analysts" analyse the military, and aren't of it.
  if (onlookers.test(noun) && phrase.end === phrase.noun + 1) return undefined;
  for (let index = phrase.first; index < phrase.end; index += 1) {
    const word = words[index];
    if (namesOffice(index, phrase, cast)) return stateInTalk(phrase.start, { ...cast, office });
    if (stateWords.has(word?.lower ?? '') || stateBodyNouns.has(word?.folded.split(' ').at(-1) ?? ''))
      return stateInTalk(phrase.start, { ...cast, office });
  }
  // "one former senior official", not "two officials in one of the capitals", "officials familiar with the talks"
  if (
    /^officials?$/.test(noun) &&
    !/^(?:aware|briefed|close|familiar|from|in|of|on|privy|with)$/.test(words[phrase.noun + 1]?.lower ?? '') &&
    isPlainBefore(phrase, words)
  )
    return stateInTalk(phrase.start, { ...cast, office });
  // "officials in Lune": of the state that the article is about.
  const isSeated = words[phrase.noun + 1]?.lower === 'in' && words[phrase.noun + 2]?.capital;
  return noun === 'officials' && isSeated && !isSeatOfOrganisations(words, phrase.noun + 2) ? cast.home : undefined;
}

const onlookers = /^(?:analyst|expert|historian|scholar|specialist|strategist|watcher)s?$/;

/** Whether an office in capitals is named there: "a Foreign Office spokeswoman". */
function namesOffice(start: number, phrase: NounPhrase, { setting }: Cast): boolean {
  const end = setting.words[start]?.capital ? unregisteredBodyEnd(setting.words, start) : undefined;
  return end !== undefined && end <= phrase.end && readOffice({ start, end }, setting)?.kind === 'understood';
}

/** Whether only words for how many and how high stand before a noun. */
function isPlainBefore({ first, noun }: NounPhrase, words: Cast['setting']['words']): boolean {
  for (let index = first; index < noun; index += 1)
    if (!roleQualifiers.has(words[index]?.lower ?? '') && !plain.has(words[index]?.lower ?? '')) return false;
  return true;
}

const plain: ReadonlySet<string> = new Set(
  'another former many most one other retired senior several some three top two'.split(' '),
);

const stateWords: ReadonlySet<string> = new Set([
  'administration',
  'army',
  'border',
  'cabinet',
  'chancellor',
  'coastguard',
  'customs',
  'defence',
  'defense',
  'federal',
  'government',
  'guards',
  'intelligence',
  'lawmaker',
  'lawmakers',
  'military',
  'minister',
  'ministers',
  'ministry',
  'navy',
  'opposition',
  'parliament',
  'police',
  'premier',
  'presidency',
  'president',
  'presidential',
  'prosecutor',
  'prosecutors',
  'security',
  'state',
]);
