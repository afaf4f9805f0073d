import { bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { stateBodyNouns, troops } from '../../data/offices.ts';
import { broadcasts } from '../../data/outlet-nouns.ts';
import { parties, partiesForShort, partyWords } from '../../data/party-words.ts';
import { regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { isShortForThing } from '../../mention/name/called-things.ts';
import { isCompanyOffice } from '../../mention/role/company-office.ts';
import { guessState, isOfTwoPeoples, stateOfAdjective } from '../../states/state-of-adjective.ts';
import { bodiesBefore, isCalledBy, mentionsBefore } from '../body/bodies-before.ts';
import { halfCalled } from '../body/halves.ts';
import { isSecretary, secretariatInTalk } from '../body/secretary-general.ts';
import type { Affiliation, Member } from '../cast.ts';
import { partCalled, textBetween } from './affiliation.ts';
import { democratsOf } from './democrats.ts';
import type { OwnerWords, WordsRule } from './owner-words.ts';
import { nobodys, type ToldOwner, toldIf } from './told-owner.ts';

/** What a lone capital tells that is no known name, in this order. Any other names an owner itself. */
export const loneOwners: readonly WordsRule[] = [
  {
    name: 'a word that is in no name',
    example: 'who spent |Saturday| in Velm',
    tells: ({ first }) => (notInNames.has(first.folded) && /\p{Ll}/u.test(first.text) ? nobodys : undefined),
  },
  {
    name: 'a region, and no state',
    example: 'a |Balkan| arms expert',
    tells: ({ first, setting }) =>
      regions.has(first.folded) && !setting.stateNames.has(first.folded) ? nobodys : undefined,
  },
  {
    name: 'a party',
    example: 'the |Labour| lawmaker',
    tells: ({ first }) => (parties.has(first.folded) ? { owner: { name: first.text } } : undefined),
  },
  {
    name: 'a party for short',
    example: 'the |Tory| lawmaker',
    tells: ({ first }) => {
      const party = partiesForShort.get(first.folded);
      return party === undefined ? undefined : { owner: { name: party } };
    },
  },
  {
    name: 'a Democrat, as Republicans are told from; in Germany, that is no party',
    example: 'a |Democratic| strategist',
    tells: ({ range, first, setting }) =>
      first.folded === 'democratic' ? toldIf(democratsOf(range, setting)) : undefined,
  },
  {
    name: 'a party’s leaning, or a trade',
    example: 'the state |TV| reporter',
    tells: ({ first: { folded } }) => (partyWords.has(folded) || broadcasts.has(folded) ? nobodys : undefined),
  },
  { name: 'a body’s noun, for one named before', example: '|Agency| chief, after “the IAEA”', tells: bodyCalled },
  {
    name: 'the first word of a company’s name',
    example: '|Kestrel| spokesman, after “Kestrel Dynamics”',
    tells: companyCalled,
  },
  {
    name: 'the republic, beside another’s: that of the text’s issuer',
    example: 'the President of the |Republic|',
    tells: ({ first, setting }) => (first.folded === 'republic' ? { owner: setting.issuer } : undefined),
  },
  {
    name: 'the state that the article is about',
    example: 'the |Kingdom|’s envoy',
    tells: ({ first, setting }) =>
      /^(?:government|kingdom|nation|state)$/.test(first.folded) ? { owner: setting.home } : undefined,
  },
  {
    name: 'an office of a state that is left to be understood',
    example: 'the |Navy|’s chief',
    tells: ({ first, setting }) =>
      stateBodyNouns.has(first.folded) && !setting.stateNames.has(first.folded) ? nobodys : undefined,
  },
  {
    name: 'a secretary-general, for the organisation',
    example: 'the |Secretary-General|’s envoy',
    tells: ({ range, first, setting }) =>
      isSecretary(first.lower) ? { owner: secretariatInTalk(setting, range.start, first.lower) } : undefined,
  },
  {
    name: 'a leader, whose state is left to be understood',
    example: 'the |President|’s spokesman',
    tells: ({ first }) => (/^(?:leader|minister)$/.test(roleNouns.get(first.lower) ?? '') ? nobodys : undefined),
  },
  {
    name: 'two peoples, of which no state has the name',
    example: 'a |Syrian-American| resident',
    tells: ({ first }) => (isOfTwoPeoples(first.text) ? nobodys : undefined),
  },
  {
    name: 'a half of a state',
    example: 'a |Northern| official, where the article is on two halves',
    tells: ({ first, setting }) => toldIf(halfCalled(first.folded, setting)),
  },
];

/** The body named before that a noun means: "the |Front|'s chief" after "the Plateau Front", "the |Commission|'s chief". */
export function bodyCalled({ range, first, setting }: OwnerWords): ToldOwner | undefined {
  if (!bodyNouns.has(first.folded) && !troops.has(first.folded)) return undefined;
  const isCalled = (member: Member): boolean => isCalledBy(first.lower, member);
  const body =
    bodiesBefore(setting, range.start).find(isCalled) ?? partCalled(setting, setting.words.length, first.lower);
  // "at the Ministry" belongs to its state
  const isMinistrys = body?.isOfState === true && first.lower === 'ministry';
  return body && { owner: body.affiliation ?? (isMinistrys ? undefined : { name: body.name }) };
}

/** The company named before that begins with the word: "|Kestrel|'s chief executive" after "Kestrel Dynamics". */
function companyCalled({ range, first, setting: { bodies, words } }: OwnerWords): ToldOwner | undefined {
  const office = words[range.end]?.kind === 'possessive' ? range.end + 1 : range.end;
  if (!isShortForThing(words, range.start) && !isCompanyOffice(words, office)) return undefined;
  const isBegun = ({ name, isOfState }: Member): boolean =>
    !isOfState && name.toLowerCase().startsWith(`${first.lower} `);
  const company = mentionsBefore(bodies, range.start).findLast(({ member }) => isBegun(member))?.member;
  return company && { owner: company.affiliation ?? { name: company.name } };
}

/** The owner whom a lone capital names itself: a state by its adjective, a body that it begins, else by the word. */
export function loneNameOwner({ range, first, setting }: OwnerWords): Affiliation {
  const { words, capitals, stateNames } = setting;
  const state = stateOfAdjective(first.folded, capitals, true);
  // "secretary of the | Tlalpan | Commission", where nothing else is called Tlalpan
  const end = state === undefined ? unregisteredBodyEnd(words, range.start) : undefined;
  const isBegun = end !== undefined && end > range.end && bodyNouns.has(words[end - 1]?.folded ?? '');
  if (isBegun && !stateNames.has(first.folded)) return { name: textBetween(words, range.start, end) };
  // "Velman's minister": adjectives own nothing. "Velman CEO": no state has one.
  const isOwner = words[range.end]?.kind === 'possessive' || isCompanyOffice(words, range.end);
  return { name: state ?? (isOwner ? undefined : guessState(first.text)) ?? first.text };
}
