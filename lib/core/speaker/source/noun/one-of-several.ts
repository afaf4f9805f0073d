import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Conversation } from '../conversation.ts';
import { type NounPhrase, readNounPhrase, singularOf } from '../noun-phrase.ts';
import { describeSource } from '../unnamed/describe-source.ts';
import { isUnlikelySource } from './unlikely-source.ts';

/** "One of the Velmarian negotiators", "one of them": whoever it is, with the affiliation of all. */
export function oneOfSeveral(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  if (words[phrase.start]?.lower !== 'one' || words[phrase.start + 1]?.lower !== 'of') return undefined;
  if (/^(?:them|these|those|whom)$/.test(words[phrase.start + 2]?.lower ?? ''))
    return oneOfThem(phrase, cast, conversation);
  const rest = readNounPhrase(words, { start: phrase.start + 2, end: phrase.end });
  if (!rest || isUnlikelySource(rest, cast)) return undefined;
  const noun = words[rest.noun]?.lower ?? '';
  const all = describeSource(rest, noun, cast);
  const name = `one of ${textBetween(words, phrase.start + 2, rest.noun + 1)}`;
  // "Two Velmarian officials said … | one of the officials"
  const isPlain = rest.determiner !== undefined && rest.first === rest.noun;
  const them = isPlain ? conversation.described.find(({ plural, name: own }) => plural && wordsOf(own).has(noun)) : all;
  const { affiliation } = them ?? all;
  return { ...all, name, affiliation, describedRole: inSingular(all.describedRole), plural: false };
}

/** Somebody of those who spoke last: their words are all that is known of him. */
function oneOfThem({ start }: NounPhrase, { setting: { words } }: Cast, { previous }: Conversation): Member {
  return oneOfAll(previous?.plural ? previous : undefined, `one of ${words[start + 2]?.lower}`);
}

/** Somebody of several whom no name mentions, with what they all are. */
export function oneOfAll(all: Member | undefined, name: string): Member {
  return {
    kind: 'unnamed',
    name,
    describedRole: inSingular(all?.describedRole),
    affiliation: all?.affiliation,
    calledBy: new Set(),
    plural: false,
    mentions: 1,
  };
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().split(' '));
}

/** "One European diplomat said … | Another said": somebody else of the same calling. */
export function anotherLike({ describedRole, affiliation, isThing }: Member): Member | undefined {
  const calling = describedRole?.split(' ').at(-1)?.toLowerCase();
  if (calling === undefined || isThing) return undefined;
  return { ...oneOfAll(undefined, `another ${calling}`), describedRole, affiliation };
}

/** "Senior Official" for "Senior Officials" */
function inSingular(role: string | undefined): string | undefined {
  const words = role?.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  const singular = roleNouns.has(roleKey(last.toLowerCase())) ? undefined : singularOf(last);
  return singular === undefined ? role : [...words.slice(0, -1), singular].join(' ');
}
