import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Conversation } from '../conversation.ts';
import { type NounPhrase, readNounPhrase, singularOf } from '../noun-phrase.ts';
import { describeSource } from '../unnamed/describe-source.ts';
import { isUnlikelySource } from './unlikely-source.ts';

/** An unnamed one of several, with the affiliation of all: "One of the Velmarian negotiators", "one of them". */
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

/** An unnamed one of those who spoke last: only their words describe him. */
function oneOfThem({ start }: NounPhrase, { setting: { words } }: Cast, { previous }: Conversation): Member {
  return oneOfAll(previous?.plural ? previous : undefined, `one of ${words[start + 2]?.lower}`);
}

/** An unnamed one of several, with their role and affiliation. */
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

/** Another unnamed source with the same noun: "One European diplomat said … | Another said". */
export function anotherLike({ describedRole, affiliation, isThing }: Member): Member | undefined {
  const calling = describedRole?.split(' ').at(-1)?.toLowerCase();
  if (calling === undefined || isThing) return undefined;
  return { ...oneOfAll(undefined, `another ${calling}`), describedRole, affiliation };
}

function inSingular(role: string | undefined): string | undefined {
  const words = role?.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  const singular = roleNouns.has(roleKey(last.toLowerCase())) ? undefined : singularOf(last);
  return singular === undefined ? role : [...words.slice(0, -1), singular].join(' ');
}
