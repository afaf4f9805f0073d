import { readAffiliation } from '../../cast/affiliation/read-affiliation.ts';
import { type ToldOwner, toldIf } from '../../cast/affiliation/told-owner.ts';
import { understoodOwner } from '../../cast/affiliation/understood-owner.ts';
import { treatyWithBody } from '../../cast/body/treaty-body.ts';
import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isStudent, isStudied } from '../../mention/role/field-of-role.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { resolveState, resolveThing } from '../pronoun/resolve-pronoun.ts';
import { ofWords } from './owner/of-words.ts';
import { headEnd, readersFrom, seatOf } from './owner/phrase-bounds.ts';
import { seats } from './owner/seats-of-states.ts';
import { stateOfPossessor } from './owner/state-of-possessor.ts';

/**
 * The affiliation that a phrase tells in its own words: "US" in "a senior US official", "the ministry" in "a source in the
 * ministry". Asked are, in this order, an embassy's "its", each word, then the phrase as a whole.
 */
export function ownerIn(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  // "the convention's secretariat"
  const treaty = treatyWithBody({ start: phrase.first, end: phrase.noun + 1 }, cast.setting);
  if (treaty) return treaty;
  const told = senderOf(phrase, cast) ?? ownerInWords(phrase, cast) ?? itsOwner(phrase, cast) ?? placeOf(phrase, cast);
  return told ? told.owner : (stateOfPossessor(phrase, cast) ?? possessorBefore(phrase, cast));
}

function isIts({ determiner = '' }: NounPhrase): boolean {
  return /^(?:its|their)$/.test(determiner);
}

/** The state that has an embassy or an envoy in another: "| Its embassy in Velm" doesn't belong to Velm. */
function senderOf(phrase: NounPhrase, cast: Cast): ToldOwner | undefined {
  if (!isIts(phrase)) return undefined;
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const isEnvoy = roleNouns.get(noun) === 'diplomat' && /^(?:at|in|to|with)$/.test(words[phrase.noun + 1]?.lower ?? '');
  const sender = seats.has(noun) || isEnvoy ? resolveState(phrase.start, cast) : undefined;
  return sender && { owner: sender.affiliation ?? { name: sender.name } };
}

/** What the first word tells of which a rule says anything. */
function ownerInWords(phrase: NounPhrase, cast: Cast): ToldOwner | undefined {
  const { words } = cast.setting;
  // "Its president, who visited Velm"
  const end = Math.min(isIts(phrase) ? headEnd(phrase, words) : readersFrom(phrase, words), seatOf(phrase, words));
  for (let index = phrase.first; index < end; index += 1) {
    const studied = studiedEnd(phrase, index, cast);
    if (studied !== undefined) {
      index = studied - 1;
      continue;
    }
    const told = ownerAt(phrase, index, cast);
    if (told) return told;
  }
  return undefined;
}

/** Where the name ends of a state that begins there and isn't his, but what he studies: "an | Iran expert". */
function studiedEnd(phrase: NounPhrase, index: number, { setting: { words, registry } }: Cast): number | undefined {
  if (!isStudent(words[phrase.noun])) return undefined;
  const body = bodyAt(words, index, registry, phrase.end);
  return body && isStudied(words, body, phrase.noun) ? body.end : undefined;
}

function ownerAt(phrase: NounPhrase, index: number, cast: Cast): ToldOwner | undefined {
  for (const { tells } of ofWords) {
    const told = tells(phrase, index, cast);
    if (told) return told === 'no owner' ? undefined : told;
  }
  return undefined;
}

/** What "its" stands for: a state or body with offices, "| its spokesman", else any thing, "| its members". */
function itsOwner(phrase: NounPhrase, cast: Cast): ToldOwner | undefined {
  if (!isIts(phrase)) return undefined;
  const noun = cast.setting.words[phrase.noun];
  if (isRoleNoun(noun) || noun?.lower === 'ministry')
    return { owner: understoodOwner({ start: phrase.start, end: phrase.start + 1 }, cast.setting) };
  const thing = resolveThing(phrase.start, cast, { described: [] });
  return toldIf(thing && (thing.affiliation ?? { name: thing.name }));
}

/** "the mayor of | Velm" */
function placeOf({ noun }: NounPhrase, { setting }: Cast): ToldOwner | undefined {
  const { words } = setting;
  const isOfPlace = /^(?:in|of)$/.test(words[noun + 1]?.lower ?? '') && words[noun + 2]?.capital;
  return isOfPlace && /^(?:governor|mayor)$/.test(words[noun]?.lower ?? '')
    ? { owner: readAffiliation({ start: noun + 2, end: noun + 3 }, setting) }
    : undefined;
}

/** "| Velmaria's delegation", if the phrase begins after the possessive. */
function possessorBefore({ noun }: NounPhrase, { setting }: Cast): Affiliation | undefined {
  const isOwned = setting.words[noun - 1]?.kind === 'possessive';
  return isOwned ? readAffiliation({ start: noun - 2, end: noun - 1 }, setting) : undefined;
}
