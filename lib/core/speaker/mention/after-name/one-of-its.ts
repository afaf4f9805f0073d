import { determiners, possessivePronouns } from '../../data/phrase-words.ts';
import type { Word } from '../../reading/words.ts';
import type { Owner } from '../owner.ts';
import { isRoleNoun, roleOf } from '../role/role-title.ts';
import type { Apposition } from './apposition.ts';

/** Reads one of several as a role in the singular: "Anna Lind, one of its authors" is an author. */
export function readOneOf(words: readonly Word[], start: number): Apposition | undefined {
  if (words[start]?.lower !== 'one' || words[start + 1]?.lower !== 'of') return undefined;
  for (let noun = start + 2; noun < start + 8 && !/^[,.;:(]$/.test(words[noun]?.text ?? ''); noun += 1) {
    const word = words[noun];
    const singular = word?.lower.endsWith('s')
      ? { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1) }
      : undefined;
    if (!singular || !isRoleNoun(singular)) continue;
    const whose = words[start + 2];
    const isIts = whose !== undefined && possessivePronouns.has(whose.lower);
    const party = possessorIn(words, start + 2, noun);
    if (party) return { end: noun + 1, role: roleOf([...words.slice(party.end + 1, noun), singular]), owner: party };
    const owner = isIts ? { start: start + 2, end: start + 3, inRole: false } : undefined;
    const first = isIts || determiners.has(whose?.lower ?? '') ? start + 3 : start + 2;
    return { end: noun + 1, role: roleOf([...words.slice(first, noun), singular]), owner };
  }
  return undefined;
}

/** The capitals before a possessive: "the Social Democrats' | deputy whips", "Velmaria's | envoys". */
function possessorIn(words: readonly Word[], start: number, end: number): Owner | undefined {
  const first = words[start]?.lower === 'the' ? start + 1 : start;
  for (let index = first + 1; index < end; index += 1) {
    if (words[index]?.capital) continue;
    const isPlural = /^['’]$/.test(words[index]?.text ?? '') && words[index - 1]?.end === words[index]?.start;
    const isPossessive = words[index]?.kind === 'possessive' || isPlural;
    return isPossessive && words[first]?.capital ? { start: first, end: index, inRole: false } : undefined;
  }
  return undefined;
}
