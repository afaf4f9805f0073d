import { bodyNouns } from '../../data/body-nouns.ts';
import { parties, partyWords } from '../../data/party-words.ts';
import { determiners } from '../../data/phrase-words.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import type { Affiliation } from '../cast.ts';

/**
 * The party that the words beside a name tell: "Christian Democrat X", "the Green deputy X", "X, the Conservative
 * defence spokesman", "X, the Conservative who chairs the committee". Undefined if they tell none.
 */
export function partyCalled({ name, whole }: PersonReading, words: readonly Word[]): Affiliation | undefined {
  const party =
    partyIn(Math.max(whole.start, name.start - longestTitle), name.start, words) ??
    partyIn(name.end, Math.min(Math.max(whole.end, name.end + shortest), name.end + longestTitle), words);
  return party === undefined ? undefined : { name: party };
}

/** In words. */
const longestTitle = 7;
/** In words, as in ", | the Conservative who". */
const shortest = 4;

function partyIn(start: number, end: number, words: readonly Word[]): string | undefined {
  for (let index = start; index < end; index += 1) {
    const party = partyAt(index, end, words);
    if (party !== undefined) return party;
  }
  return undefined;
}

function partyAt(index: number, end: number, words: readonly Word[]): string | undefined {
  const word = words[index];
  const next = index + 1 < end ? words[index + 1] : undefined;
  if (!word?.capital || !partyWords.has(word.folded)) return undefined;
  if (next?.capital && members.test(next.lower)) return `${word.text} ${next.text}s`;
  const isMember = determiners.has(words[index - 1]?.lower ?? '') && next?.lower === 'who';
  if (!isMember && !speaksForParty(words, index + 1, end)) return undefined;
  return [word.text, `${word.text}s`].find((name) => parties.has(name.toLowerCase()));
}

/** Whether an office follows that is held for a party: "deputy", "defence spokesman", "foreign affairs spokesman". */
function speaksForParty(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < Math.min(end, start + longestField); index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || bodyNouns.has(word.folded)) return false;
    const kind = roleNouns.get(roleKey(word.lower));
    if (kind !== undefined) return kind === 'legislator' || kind === 'spokesperson' || word.lower === 'leader';
  }
  return false;
}

/** In words, with the role's noun. */
const longestField = 4;

/** Words for members of a party that the word before tells from others. */
const members = /^(?:conservative|democrat|liberal|socialist|unionist)$/;
