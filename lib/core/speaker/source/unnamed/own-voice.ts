import { textBetween } from '../../cast/affiliation/affiliation.ts';
import { bodyInTalk } from '../../cast/affiliation/body-in-talk.ts';
import { organisationInTalk } from '../../cast/affiliation/organisation-in-talk.ts';
import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { siteNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { ownBodies } from '../../data/offices.ts';
import { partyWords } from '../../data/party-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { isPaper } from '../text/paper-author.ts';
import { isPressed } from '../text/pressed-body.ts';
import { describedRole } from './described-role.ts';

/** A body that is called only by a noun, as its own affiliation: "The organization", "the regional bloc". */
export function ownBody({ first, noun: at }: NounPhrase, noun: string, { setting }: Cast): Affiliation | undefined {
  return ownBodies.has(noun) && at > first ? { name: textBetween(setting.words, first, at + 1) } : undefined;
}

/** The affiliation of what "the" takes as known and is nobody: "the river authority", "The left", "the document". */
export function ownVoice(phrase: NounPhrase, noun: string, cast: Cast): Affiliation | undefined {
  const { words } = cast.setting;
  // "A document seen by this newspaper"
  if (/^an?$/.test(phrase.determiner ?? '') && isPaper(noun) && noun !== 'poll') {
    const body = bodyInTalk(phrase.start, cast);
    return body && isPressed(body, phrase.start, cast) ? undefined : body;
  }
  if (phrase.determiner !== 'the' || !isVoice(phrase, noun, cast)) return undefined;
  const site = siteNouns.has(noun) ? siteCalled(phrase.noun, cast.setting) : undefined;
  if (site) return site;
  const possessive = words.slice(phrase.first, phrase.noun).findLastIndex(({ kind }) => kind === 'possessive');
  // "the plant's management" belongs to no body in talk.
  if (siteNouns.has(words[phrase.first + possessive - 1]?.lower ?? '')) return undefined;
  // "the hotel" is short for some name, "the left" has no other.
  const isLone =
    phrase.end === phrase.first + 1 && !words[phrase.noun]?.capital && !/^(?:cent(?:er|re)|left|right)$/.test(noun);
  if (possessive < 0 && !isPaper(noun) && !isLone) return { name: textBetween(words, phrase.first, phrase.end) };
  return organisationInTalk(phrase.start, cast.setting) ?? stateInTalk(phrase.start, cast);
}

/** A site as its own affiliation, by its name: "the Lune plant", or "the plant" after "Lune Nuclear Power Plant". */
function siteCalled(at: number, { words }: Cast['setting']): Affiliation | undefined {
  const noun = words[at]?.lower;
  for (let index = at; index > Math.max(0, at - farthestSite); index -= 1) {
    if (words[index]?.lower !== noun || (index < at && !words[index]?.capital)) continue;
    let first = index;
    while (first > index - longestSite && isWithin(words[first - 1], words[index])) first -= 1;
    if (first < index) return { name: textBetween(words, first, index + 1) };
  }
  return undefined;
}

function isWithin(word: Word | undefined, site: Word | undefined): boolean {
  return word?.capital === true && word.sentence === site?.sentence && !notInNames.has(word.folded);
}

/** In words, as in "Lune Nuclear Power Plant". */
const longestSite = 6;
/** In words, from the name to the noun. */
const farthestSite = 400;

function isVoice(phrase: NounPhrase, noun: string, cast: Cast): boolean {
  const singular = singularOf(noun) ?? noun;
  if (partyWords.has(singular)) return true;
  return !roleNouns.has(roleKey(singular)) && !persons.test(noun) && describedRole(phrase, cast) === undefined;
}

/** Nouns for people and numbers of them. */
const persons =
  /^(?:\d.*|all(?:y|ies)|man|men|ones?|others?|pair|people|person|rest|sources?|three|trio|two|wom[ae]n)$/;
