import { bodyNouns } from '../../data/body-nouns.ts';
import { parties, partyWords } from '../../data/party-words.ts';
import { determiners } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { Word } from '../../reading/words.ts';
import { roleKey } from '../role/role-title.ts';

/** A party's name, with the word index at which the words for it end. */
export interface PartyRead {
  readonly name: string;
  readonly end: number;
}

/**
 * Reads the party that somebody is called by at a word before `end`: "Christian Democrat X", "the Green deputy X", "the
 * Labour leader X". Undefined if none is.
 */
export function partyAt(words: readonly Word[], index: number, end: number): PartyRead | undefined {
  const word = words[index];
  const next = index + 1 < end ? words[index + 1] : undefined;
  if (!word?.capital || !partyWords.has(word.folded)) return undefined;
  if (next?.capital && members.test(next.lower)) return { name: `${word.text} ${next.text}s`, end: index + 2 };
  const isMember = determiners.has(words[index - 1]?.lower ?? '') && next?.lower === 'who';
  if (!isMember && !speaksForParty(words, index + 1, end)) return undefined;
  const name = [word.text, `${word.text}s`].find((each) => parties.has(each.toLowerCase()));
  return name === undefined ? undefined : { name, end: index + 1 };
}

/** Whether an office follows that is held for a party: "deputy", "defence spokesman", "chancellor candidate". */
function speaksForParty(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + longestField); index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || bodyNouns.has(word.folded)) return false;
    if (isOfParty.test(word.lower)) return true;
    const kind = roleNouns.get(roleKey(word.lower));
    const isRunFor = index + 1 < end && words[index + 1]?.lower === 'candidate';
    if (kind !== undefined && !isRunFor) return kind === 'legislator' || kind === 'spokesperson';
  }
  return false;
}

/** Words for what one is in a party alone. */
const isOfParty = /^(?:candidate|(?:co-?)?leader)$/;

/** In words, with the role's noun. */
const longestField = 4;

/** Words for members of a party that the word before tells from others. */
const members = /^(?:conservative|democrat|liberal|socialist|unionist)$/;
