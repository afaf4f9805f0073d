import { stateBehind } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { partyWords } from '../../data/party-words.ts';
import { regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { Conversation } from '../conversation.ts';
import { theirStates } from '../name/joint-sources.ts';
import { whoseMeeting } from '../name/meeting-called.ts';
import { bothStates, listedStates, statesOfPaper } from '../name/states-of-sides.ts';
import { isOneOfAll } from '../noun/one-of-all.ts';
import { ownerIn } from '../noun/owner-in.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { resolvePersonal } from '../pronoun/resolve-pronoun.ts';
import { impliedState } from './implied-state.ts';
import { membersOfBody } from './members-of-body.ts';
import { ownBody, ownVoice } from './own-voice.ts';

/** The affiliation of an unnamed source; the rules are tried in this order. @param end of its description */
export function ownerOfUnnamed(
  whole: NounPhrase,
  noun: string,
  end: number,
  cast: Cast,
  conversation: Conversation,
): Affiliation | undefined {
  const phrase = withoutExamples(whole, cast.setting.words);
  // Those whom it names may be of several states.
  if (phrase !== whole) return ownerTold(phrase, noun, end, cast);
  if (isRegional(phrase, cast) || isOneOfAll(phrase, cast.setting.words)) return undefined;
  return (
    theirStates(phrase, cast) ??
    statesOfPaper(phrase, cast) ??
    bothStates(phrase, cast) ??
    listedStates(phrase, cast) ??
    whoseMeeting(phrase, noun, cast) ??
    membersOfBody(phrase, noun, cast, conversation) ??
    ownerTold(phrase, noun, end, cast) ??
    impliedState(phrase, cast) ??
    ownBody(phrase, noun, cast) ??
    ownVoice(phrase, noun, cast) ??
    employerOf(phrase, noun, cast, conversation) ??
    ofAll(phrase, noun, cast, conversation)
  );
}

function ownerTold(phrase: NounPhrase, noun: string, end: number, cast: Cast): Affiliation | undefined {
  if (isRegional(phrase, cast) || isOfSeveral(phrase, end, cast)) return undefined;
  return stateOrParty(ownerIn(phrase, cast), phrase, noun, cast);
}

/** Without those of them whom it names: "several speakers | , among them the envoys of Velmaria", "others | , including". */
function withoutExamples(phrase: NounPhrase, words: readonly Word[]): NounPhrase {
  for (let index = phrase.noun + 1; index < phrase.end - 1; index += 1) {
    if (words[index]?.text !== ',') continue;
    const [next = '', after = ''] = words.slice(index + 1, index + 3).map(({ lower }) => lower);
    const isExample =
      /^(?:including|notably)$/.test(next) ||
      (next === 'among' && after === 'them') ||
      (next === 'such' && after === 'as');
    return isExample ? { ...phrase, end: index } : phrase;
  }
  return phrase;
}

/** Whether only a region is told, and no state: "a Western ambassador in Velm", "two Latin American officials". */
function isRegional({ first, noun }: NounPhrase, { setting: { words, registry } }: Cast): boolean {
  for (let index = first; index < noun; index += 1)
    if (words[index]?.capital && regions.has(words[index]?.folded ?? ''))
      return bodyAt(words, index, registry) === undefined && unregisteredBodyEnd(words, index) === undefined;
  return false;
}

/** Whether several states are meant: "ministers for the four countries, all neighbours of Velmaria". */
function isOfSeveral({ noun }: NounPhrase, end: number, { setting: { words } }: Cast): boolean {
  const after = words.slice(noun + 1, end).map(({ text }) => text);
  // "states" in small letters: "the United States" is one.
  return after.includes('the') && after.some((text) => /^(?:capitals|countries|nations|states)$/.test(text));
}

/**
 * The state instead of the party, if the registry knows the party's: "A Republican senator", but not "Members of the
 * Republican Party".
 */
function stateOrParty(
  owner: Affiliation | undefined,
  { noun: at, end }: NounPhrase,
  noun: string,
  { setting: { registry, words } }: Cast,
): Affiliation | undefined {
  const isOf = /^(?:from|of)$/.test(words[at + 1]?.lower ?? '');
  const names = (index: number): boolean =>
    owner?.body !== undefined && bodyAt(words, index, registry)?.bodies.includes(owner.body) === true;
  if (isOf && words.slice(at + 2, end).some((_, index) => names(at + 2 + index))) return owner;
  const isDeputy = roleNouns.get(roleKey(singularOf(noun) ?? noun)) === 'legislator' || partyWords.has(noun);
  return owner && isDeputy ? stateBehind(owner, registry) : owner;
}

/** The affiliation of the person served: "his | aides", "her | spokesman". */
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

/** The affiliation of the group that one is of: "Analysts at Lune Works said … | One analyst | said". */
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
