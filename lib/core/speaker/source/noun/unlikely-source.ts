import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { nominalClasses } from '../../data/roles.ts';
import { speakingNouns } from '../../data/speaking-nouns.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Conversation } from '../conversation.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';

const agentEnding = /(?:[^s]er|or|ist|ian|eer|man|men|people)s?$/;

/** Nouns for how many: "thousands of residents". */
const quantities: ReadonlySet<string> = new Set(
  'array chorus couple crowds dozen dozens eight five four half handful host hundreds majority many millions minority most nine number pair quarter raft scores seven several six slew some string ten third thousands three two'.split(
    ' ',
  ),
);

/** Whether a source's noun is for nothing that speaks, so that an extractor must have erred: "decoys", "an idea". */
export function isUnlikelySource(phrase: NounPhrase, cast: Cast): boolean {
  const { words } = cast.setting;
  // "according to a count": such a source is no error.
  const [last, to] = words.slice(Math.max(0, phrase.start - 2), phrase.start);
  if (last?.lower === 'according' && to?.lower === 'to') return false;
  const word = words[phrase.noun];
  if (quantities.has(word?.lower ?? '') && words[phrase.noun + 1]?.lower === 'of') return false;
  if (!word || word.capital || !/^\p{L}/u.test(word.text)) return false;
  if (phrase.determiner === undefined && phrase.noun > phrase.first) return false;
  // "A Velmarian pilot": with a nationality, any noun is a person's.
  if (/^(?:a|an|one)$/.test(phrase.determiner ?? '') && words[phrase.first]?.capital) return false;
  const singular = singularOf(word.lower) ?? word.lower;
  return ![word.lower, roleKey(singular)].some(
    (noun) =>
      speakingNouns.has(noun) ||
      roleNouns.has(noun) ||
      nominalClasses.has(noun) ||
      bodyNouns.has(noun) ||
      bodyNominals.has(noun) ||
      agentEnding.test(noun),
  );
}

/** The likelier speaker: the last one named before in the sentence, else the previous one, if in the same paragraph. */
export function likelierSpeaker(
  phrase: NounPhrase,
  cast: Cast,
  { previous, previousAt }: Conversation,
): Member | undefined {
  const { words } = cast.setting;
  const here = words[phrase.start];
  const before = cast.mentions[firstAfter(cast.mentions, phrase.start) - 1];
  if (before && words[before.start]?.sentence === here?.sentence && !words[before.start]?.quoted) return before.member;
  const isOn = previousAt !== undefined && words[previousAt]?.paragraph === here?.paragraph;
  return isOn ? previous : undefined;
}
