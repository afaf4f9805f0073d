import { impliedOwner } from '../../../cast/affiliation/body-in-talk.ts';
import { bodyCalled as bodyForNoun } from '../../../cast/affiliation/lone-owners.ts';
import { readAffiliation } from '../../../cast/affiliation/read-affiliation.ts';
import { nobodys, type ToldOwner, toldIf } from '../../../cast/affiliation/told-owner.ts';
import { understoodOwner } from '../../../cast/affiliation/understood-owner.ts';
import { latestBody } from '../../../cast/body/bodies-before.ts';
import { isSeatOfOrganisations } from '../../../cast/body/place.ts';
import type { Mention } from '../../../cast/cast.ts';
import { firstAfter } from '../../../cast/first-after.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import { bodyNominals } from '../../../data/body-nouns.ts';
import { stateBodyNouns } from '../../../data/offices.ts';
import { roleNouns } from '../../../data/role-nouns.ts';
import { bodyAt } from '../../../mention/body/bodies.ts';
import { unregisteredBodyEnd } from '../../../mention/body/unregistered-body.ts';
import { isRoleNoun } from '../../../mention/role/role-title.ts';
import type { Word } from '../../../reading/words.ts';
import { type NounPhrase, singularOf } from '../../noun-phrase.ts';
import { leaderServed } from './leader-served.ts';
import { namedEmployer } from './named-employer.ts';
import type { OwnerRule } from './owner-rule.ts';
import { headEnd } from './phrase-bounds.ts';
import { seats } from './seats-of-states.ts';

/** What is asked of each word of a phrase, in this order: names first, then people, then nouns and other capitals. */
export const ofWords: readonly OwnerRule[] = [
  {
    name: 'a seat of organisations, among whose many states his isn’t told',
    example: 'a diplomat in | Vienna',
    tells: ({ noun }, index, { setting: { words } }) =>
      index > noun &&
      words[index - 1]?.lower === 'in' &&
      isNegotiator(words[noun]) &&
      isSeatOfOrganisations(words, index)
        ? nobodys
        : undefined,
  },
  { name: 'a body, by a name of its own or of the article’s', example: 'a senior | US official', tells: bodyNamed },
  {
    name: 'what belongs to it',
    example: 'a commander of | its northern front',
    tells: (phrase, index, { setting }) => {
      const isOffice = seats.has(setting.words[index + 1]?.lower ?? '');
      const isOwned = isOfIts(phrase, index, setting.words) && !isOffice;
      return isOwned ? toldIf(understoodOwner({ start: index, end: index + 1 }, setting)) : undefined;
    },
  },
  {
    name: 'the leader of a party, which is named next',
    example: 'members of | Lind’s Harvest party',
    tells: (_, index, { setting: { words, registry } }) =>
      words[index + 1]?.kind === 'possessive' && bodyAt(words, index + 2, registry)?.bodies[0]?.type === 'party'
        ? 'no owner'
        : undefined,
  },
  {
    name: 'a leader served',
    example: 'a | Putin aide',
    tells: (phrase, index, cast) => toldIf(leaderServed(phrase, index, cast)),
  },
  {
    name: 'an employer in capitals',
    example: 'a researcher at | Kestrel Labs',
    tells: (phrase, index, cast) => toldIf(namedEmployer(phrase, index, cast)),
  },
  { name: 'a noun for a body named before', example: 'a | company spokesman', tells: bodyCalled },
  {
    name: 'the same in capitals',
    example: 'a | League diplomat, after “the Lune League”',
    tells: ({ noun }, index, { setting }) => {
      const first = setting.words[index];
      const range = { start: index, end: index + 1 };
      // "a former Army officer": of the state in talk.
      return first?.capital && index < noun && !stateBodyNouns.has(first.folded)
        ? bodyForNoun({ range, first, isAlone: true, match: undefined, setting })
        : undefined;
    },
  },
  {
    name: 'somebody in the article',
    example: 'ministers in | Lind’s cabinet',
    tells: (_, index, { setting: { words }, names }) => {
      const isServed = words[index]?.capital && /^(?:for|to)$/.test(words[index - 1]?.lower ?? '');
      const possessor =
        words[index + 1]?.kind === 'possessive' || isServed ? names.find([words[index]?.folded ?? '']) : undefined;
      return possessor && { owner: possessor.affiliation };
    },
  },
  {
    name: 'a state that only the article knows, or whoever has something',
    example: '| Velmaria’s delegation',
    tells: (_, index, { setting }) => {
      const word = setting.words[index];
      // "officials briefed on | Thursday's meeting": a day is no owner.
      const isPossessor = word?.capital && setting.words[index + 1]?.kind === 'possessive' && !/day$/.test(word.lower);
      return setting.stateNames.has(word?.folded ?? '') || isPossessor
        ? { owner: readAffiliation({ start: index, end: index + 1 }, setting) }
        : undefined;
    },
  },
];

/** "diplomats", "an official", "a source": those who come to a seat of organisations from many states. */
function isNegotiator(word: Word | undefined): boolean {
  const { lower = '' } = word ?? {};
  const singular = singularOf(lower) ?? lower;
  return roleNouns.get(singular) === 'diplomat' || /^(?:official|source)$/.test(singular);
}

/** The body that is named there: "a senior | US official". */
function bodyNamed(phrase: NounPhrase, index: number, cast: Cast): ToldOwner | undefined {
  const { words, registry } = cast.setting;
  const known = bodyAt(words, index, registry, phrase.end)?.end;
  const end = known ?? unregisteredBodyEnd(words, index);
  const mention = mentionAt(phrase, index, cast);
  // "a spokesman for the | UN agency": the name that the article has goes on after "UN".
  const isLonger = known !== undefined && mention?.member.body !== undefined && mention.end > known;
  if (end !== undefined && end <= phrase.end && !isLonger)
    return { owner: readAffiliation({ start: index, end }, cast.setting) };
  return mention && index !== phrase.noun
    ? { owner: mention.member.affiliation ?? { name: mention.member.name } }
    : undefined;
}

/** Where the article names a body right there, within the phrase. */
function mentionAt(phrase: NounPhrase, index: number, { mentions }: Cast): Mention | undefined {
  const mention = mentions[firstAfter(mentions, index)];
  const isBody = mention?.start === index && mention.member.kind === 'body' && mention.end <= phrase.end;
  return isBody ? mention : undefined;
}

/** Whether "its" or "their" is after a role's noun: "a commander of | its northern front". */
function isOfIts({ noun }: NounPhrase, index: number, words: readonly Word[]): boolean {
  return (
    index > noun &&
    /^(?:its|their)$/.test(words[index]?.lower ?? '') &&
    /^(?:for|of)$/.test(words[index - 1]?.lower ?? '') &&
    isRoleNoun(words[noun])
  );
}

/** The body named before that a noun means: "a | company spokesman", "a spokesman for the | agency". */
function bodyCalled(phrase: NounPhrase, index: number, cast: Cast): ToldOwner | undefined {
  const { words } = cast.setting;
  const noun = words[index]?.lower ?? '';
  const kinds = bodyNominals.get(noun);
  if (!kinds || kinds.includes('state') || index === phrase.noun || index >= headEnd(phrase, words)) return undefined;
  // "the head of the company |, Kestrel Labs": its name follows.
  const isApposed = words[index + 1]?.text === ',' && words[index + 2]?.capital;
  const known = isApposed ? undefined : latestBody(cast.setting, phrase.start, noun);
  // "a | ministry official": the affiliation is the state.
  if (known) {
    const state = isRoleNoun(words[phrase.noun]) ? impliedOwner(known, cast) : undefined;
    return { owner: known.affiliation ?? state ?? { name: known.name } };
  }
  // "the leader of the rebel | coalition controlling Velm": what follows is where it acts.
  const isActing = /^(?:that|which|\p{Ll}{3,}(?:ing|ed))$/u.test(words[index + 1]?.text ?? '');
  return index > phrase.noun && isActing ? nobodys : undefined;
}
