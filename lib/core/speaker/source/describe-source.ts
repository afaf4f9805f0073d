import { stateBehind, textBetween } from '../cast/affiliation.ts';
import type { Affiliation, Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyInTalk, latestOrganisation, ministryBefore, stateOfRole } from '../cast/implied-affiliation.ts';
import { readOffice } from '../cast/office.ts';
import { organisationInTalk } from '../cast/organisation-in-talk.ts';
import { isSeatOfOrganisations } from '../cast/place.ts';
import { isSecretary, secretariatInTalk } from '../cast/secretary-general.ts';
import { bodyNominals, bodyNouns, siteNouns } from '../data/body-nouns.ts';
import { envoysOfBodies, inhabitants } from '../data/inhabitants.ts';
import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { outletNouns } from '../data/outlet-nouns.ts';
import { parties, partyWords } from '../data/party-words.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { roleQualifiers } from '../data/roles.ts';
import { organisationRoles } from '../data/state-roles.ts';
import { utterances, writings } from '../data/utterances.ts';
import { bodyAt } from '../mention/bodies.ts';
import { roleKey } from '../mention/role-title.ts';
import { isNameElsewhere } from '../mention/spelling.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { peopleWithSurname } from '../registry/lookup.ts';
import { stateInTalk } from '../states/state-in-talk.ts';
import type { Conversation } from './conversation.ts';
import { describedRole } from './described-role.ts';
import { descriptionEnd } from './description-end.ts';
import { areOfTwo, bothStates, listedStates, theirStates } from './joint-sources.ts';
import { type NounPhrase, singularOf } from './noun-phrase.ts';
import { ownerIn } from './owner-in.ts';
import { isPaper } from './paper-author.ts';
import { resolvePersonal } from './resolve-pronoun.ts';

/** An unnamed source, in the article's words. */
export function describeSource(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation = { described: [] },
): Member {
  const { words } = cast.setting;
  const isBare = rolePrepositions.has(noun) || phraseEnds.has(noun);
  const isKept = isBare || /^(?:both|each)$/.test(phrase.determiner ?? '');
  let first = phrase.determiner === undefined || isKept ? phrase.start : phrase.first;
  while (first < phrase.noun && !words[first]?.capital && roleQualifiers.has(words[first]?.lower ?? '')) first += 1;
  const end = descriptionEnd(phrase, words);
  const text = textBetween(words, first, end)
    .replace(/(?:[,;–—-]|(?: and)? (?:issued|published|released)(?: on)?| and| (?:as|earlier|later|meanwhile))\s*$/, '')
    .trim();
  const start = words[first];
  const isOpening = start !== undefined && words[first - 1]?.sentence !== start.sentence && !isProper(first, cast);
  return {
    kind: 'unnamed',
    name: isOpening ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    describedRole: describedRole(phrase, cast),
    isThing: isThing(noun),
    affiliation: isRegional(phrase, cast)
      ? undefined
      : (theirStates(phrase, cast) ??
        bothStates(phrase, cast) ??
        listedStates(phrase, cast) ??
        (isOfSeveral(phrase, end, cast) ? undefined : stateOrParty(ownerIn(phrase, cast), noun, cast)) ??
        impliedState(phrase, cast) ??
        ownBody(phrase, noun, cast) ??
        ownVoice(phrase, noun, cast) ??
        employerOf(phrase, noun, cast, conversation) ??
        ofAll(phrase, noun, cast, conversation)),
    gender:
      noun === 'woman' || noun.endsWith('woman') ? 'f' : noun === 'man' || noun.endsWith('sman') ? 'm' : undefined,
    calledBy: new Set(),
    plural: singularOf(noun) !== undefined && !roleNouns.has(roleKey(noun)),
    mentions: 1,
  };
}

/** "a Western ambassador in Velm", "two Latin American officials": of no state that is told, wherever they are. */
function isRegional({ first, noun }: NounPhrase, { setting: { words, registry } }: Cast): boolean {
  for (let index = first; index < noun; index += 1)
    if (words[index]?.capital && regions.has(words[index]?.folded ?? ''))
      return bodyAt(words, index, registry) === undefined && unregisteredBodyEnd(words, index) === undefined;
  return false;
}

/** "ministers for the four countries, all neighbours of Velmaria": of none of those that are named around them. */
function isOfSeveral({ noun }: NounPhrase, end: number, { setting: { words } }: Cast): boolean {
  const after = words.slice(noun + 1, end).map(({ text }) => text);
  // Not of the United States.
  return after.includes('the') && after.some((text) => /^(?:capitals|countries|nations|states)$/.test(text));
}

/** "A Republican senator": of the state, where the registry knows whose party that is. */
function stateOrParty(
  owner: Affiliation | undefined,
  noun: string,
  { setting: { registry } }: Cast,
): Affiliation | undefined {
  const isDeputy = roleNouns.get(roleKey(singularOf(noun) ?? noun)) === 'legislator' || partyWords.has(noun);
  return owner && isDeputy ? stateBehind(owner, registry) : owner;
}

function isThing(noun: string): boolean {
  return (
    writings.has(noun) || utterances.has(noun) || bodyNouns.has(noun) || bodyNominals.has(noun) || outletNouns.has(noun)
  );
}

/** "The organization", "the regional bloc": a body that the article gives no other name belongs to itself. */
function ownBody(
  { determiner, first, noun: at, end }: NounPhrase,
  noun: string,
  { setting }: Cast,
): Affiliation | undefined {
  const word = setting.words[at];
  // "The Conservatives"
  if (determiner === 'the' && first === at && end === at + 1 && word?.capital && parties.has(word.folded))
    return { name: word.text };
  return ownBodies.has(noun) && at > first ? { name: textBetween(setting.words, first, at + 1) } : undefined;
}

/** "the river authority", "The left", "the document": what "the" takes as known, and is nobody, has a voice of its own. */
function ownVoice(phrase: NounPhrase, noun: string, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  // "A document seen by this newspaper"
  if (/^an?$/.test(phrase.determiner ?? '') && isPaper(noun) && noun !== 'poll') return bodyInTalk(phrase.start, cast);
  if (phrase.determiner !== 'the' || !isVoice(phrase, noun, cast)) return undefined;
  const possessive = words.slice(phrase.first, phrase.noun).findLastIndex(({ kind }) => kind === 'possessive');
  // "the plant's management" is of no body that is talked of.
  if (siteNouns.has(words[phrase.first + possessive - 1]?.lower ?? '')) return undefined;
  // "the hotel" has no name of its own, "the left" has none but this.
  const isLone =
    phrase.end === phrase.first + 1 && !words[phrase.noun]?.capital && !/^(?:cent(?:er|re)|left|right)$/.test(noun);
  if (possessive < 0 && !isPaper(noun) && !isLone) return { name: textBetween(words, phrase.first, phrase.end) };
  return organisationInTalk(phrase.start, cast.setting) ?? stateInTalk(phrase.start, cast);
}

function isVoice(phrase: NounPhrase, noun: string, cast: Cast): boolean {
  const singular = singularOf(noun) ?? noun;
  if (partyWords.has(singular)) return true;
  return !roleNouns.has(roleKey(singular)) && !persons.test(noun) && describedRole(phrase, cast) === undefined;
}

/** "his | aides", "her | spokesman": of whom somebody's people work for. */
function employerOf(
  { determiner, start }: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation,
): Affiliation | undefined {
  const kind = roleNouns.get(roleKey(singularOf(noun) ?? noun));
  if (!/^(?:her|his)$/.test(determiner ?? '') || !(kind === 'official' || kind === 'spokesperson')) return undefined;
  return resolvePersonal(start, determiner === 'her' ? 'f' : 'm', cast, conversation)?.affiliation;
}

/** "Analysts at Lune Works said … | One analyst | said": of whom they all are. */
function ofAll(
  { first, start, noun: at }: NounPhrase,
  noun: string,
  { setting: { words } }: Cast,
  { described }: Conversation,
): Affiliation | undefined {
  if (!/^(?:another|one)$/.test(words[start]?.lower ?? '') || first !== at - (first === start ? 1 : 0))
    return undefined;
  return described.find(({ plural, name }) => plural && ` ${name.toLowerCase()} `.includes(` ${noun}s `))?.affiliation;
}

/** Nouns for people, and how many. */
const persons =
  /^(?:\d.*|all(?:y|ies)|man|men|ones?|others?|pair|people|person|rest|sources?|three|trio|two|wom[ae]n)$/;

/** "a source in the ministry", "a military official": of the state that is talked of. */
function impliedState(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const office = textBetween(words, phrase.first, phrase.end).toLowerCase();
  if (areOfTwo(phrase, cast)) return undefined;
  // "ministers from 22 countries": of no one state.
  if (words.slice(phrase.noun, phrase.end).some(({ lower }) => /^(?:capitals|countries|nations|states)$/.test(lower)))
    return undefined;
  // "a spokesman said": of the body that is talked of.
  const isAlone = phrase.end === phrase.noun + 1 && phrase.first === phrase.noun;
  if (isAlone && /^spokes(?:man|person|woman)$/.test(noun)) return bodyInTalk(phrase.start, cast);
  // "Speakers said", "Several delegates said": of all the states of a meeting.
  if (/^(?:delegates|delegations|speakers)$/.test(noun) && isPlainBefore(phrase, words)) return undefined;
  // "security circles" may be of whatever state tells its agencies.
  if (noun === 'circles') return undefined;
  // "Critics say": of whom is anybody's guess; "the party's defence critic" has an office.
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
  // "military analysts": on what they are experts, not whose.
  if (onlookers.test(noun) && phrase.end === phrase.noun + 1) return undefined;
  for (let index = phrase.first; index < phrase.end; index += 1) {
    const word = words[index];
    if (namesOffice(index, phrase, cast)) return stateInTalk(phrase.start, { ...cast, office });
    if (stateWords.has(word?.lower ?? '') || stateBodyNouns.has(word?.folded.split(' ').at(-1) ?? ''))
      return stateInTalk(phrase.start, { ...cast, office });
  }
  // "one former senior official", but not "two officials in one of the capitals", "officials familiar with the talks".
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

/** "a Foreign Office spokeswoman" */
function namesOffice(start: number, phrase: NounPhrase, { setting }: Cast): boolean {
  const end = setting.words[start]?.capital ? unregisteredBodyEnd(setting.words, start) : undefined;
  return end !== undefined && end <= phrase.end && readOffice({ start, end }, setting)?.kind === 'understood';
}

/** Whether nothing before a noun says whose it is, or what for. */
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

/** Whether the first word of a sentence has its capital for itself. */
function isProper(index: number, cast: Cast): boolean {
  const { words, registry } = cast.setting;
  const word = words[index];
  return (
    word === undefined ||
    bodyAt(words, index, registry) !== undefined ||
    /^\p{Lu}[\p{Lu}.]/u.test(word.text) ||
    regions.has(word.folded) ||
    isNameElsewhere(words, index) ||
    cast.names.find([word.folded]) !== undefined ||
    (words[index + 1]?.kind === 'possessive' && peopleWithSurname(registry, word.text).length > 0) ||
    cast.setting.stateNames.has(word.folded)
  );
}
