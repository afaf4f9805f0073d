import { oncePer } from '../../../once-per.ts';
import type { Word } from '../../reading/words.ts';
import { isRank } from '../before-name/ranks.ts';
import { isRoleNoun } from '../role/role-title.ts';

/** Letters that an outlet shares with a party or an army, each with the name of that. */
export const lettersOfOthers: ReadonlyMap<string, string> = new Map([
  ['AAP', 'Aam Aadmi Party'],
  ['AFP', 'Armed Forces of the Philippines'],
  ['PTI', 'Pakistan Tehreek-e-Insaf'],
]);

/**
 * Whether letters before an office are those of a party or an army, though an outlet has the same: "AAP | MP X", "AFP |
 * spokesperson Col. X", and any other office in an article that has such.
 */
export function isOfOthersLetters(words: readonly Word[], start: number, end: number): boolean {
  const word = words[start];
  const isShared = end === start + 1 && lettersOfOthers.has(word?.text ?? '');
  return isShared && lettersIn(words).has(word?.text ?? '') && isRoleNoun(words[end]);
}

/** Such letters that stand at least once before what no outlet has. */
const lettersIn = oncePer((words: readonly Word[]): ReadonlySet<string> => {
  const letters = new Set<string>();
  for (let index = 0; index < words.length; index += 1)
    if (lettersOfOthers.has(words[index]?.text ?? '') && isOfNoOutlet(words, index + 1))
      letters.add(words[index]!.text);
  return letters;
});

function isOfNoOutlet(words: readonly Word[], office: number): boolean {
  const [first, second, third] = words.slice(office, office + 3);
  if (ofParties.test(first?.lower ?? '')) return true;
  if (first?.lower === 'chief' && second?.lower === 'of' && third?.lower === 'staff') return true;
  const isOffice = /^(?:chief|commander|spokes(?:man|person|woman))$/.test(first?.lower ?? '');
  return isOffice && second?.capital === true && (isRank(second.lower) || shortRanks.test(second.folded));
}

/** In lower case: who sits in parliaments, or founds and leads parties. */
const ofParties = /^(?:candidate|founder|lawmaker|leader|legislator|m[lpn]a|mp|parliamentarian|senator)s?$/;

/** Ranks for short, folded. */
const shortRanks = /^(?:adm|brig|capt|col|gen|lt|maj)$/;
