import { answerers, askers } from '../../quotation/data/askers.ts';
import { chambers } from '../../telling/words.ts';
import { isAlone } from '../cast/person/lone-names.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { cities } from '../data/cities.ts';
import { commonWords } from '../data/common-words.ts';
import { notInNames } from '../data/name-words.ts';
import { partyWords } from '../data/party-words.ts';
import { realms } from '../data/place-words.ts';
import { pronouns } from '../data/pronouns.ts';
import { partsOfTheWorld, regions } from '../data/regions.ts';
import { roleModifiers } from '../data/roles.ts';
import { statesForShort, statesOfTheUnion } from '../data/united-states.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { isGivenName } from '../mention/name/name-run.ts';
import { isPortfolio } from '../mention/role/portfolio.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import type { Word } from '../reading/words.ts';

/** Capitalised words that are no places' names, folded: "*Royal* Helm Force", "*Islamic* leaders". */
const noNames: ReadonlySet<string> = new Set(
  'answer emirate federal federation hispanic imperial islam islamic kingdom labour latina latino principality question rebel republic royal sultanate'.split(
    ' ',
  ),
);

/** Whether a word by itself could be the name of a place. */
export function isCandidate(word: Word): boolean {
  if (!word.capital || word.folded.length < 4 || notInNames.has(word.folded)) return false;
  if (noNames.has(word.folded) || commonWords.has(word.folded) || venueNouns.has(word.lower)) return false;
  if (chambers.has(word.folded) || pronouns.has(word.lower)) return false;
  if (askers.has(word.lower) || answerers.has(word.lower)) return false;
  if (isGivenName(word) || bodyNouns.has(word.folded) || isRoleNoun(word)) return false;
  if (
    statesOfTheUnion.has(word.folded) ||
    statesForShort.has(word.folded) ||
    cities.has(word.folded) ||
    partyWords.has(word.folded) ||
    regions.has(word.folded) ||
    roleModifiers.has(word.lower)
  )
    return false;
  // "the Farmers' Party", "the Institute of Virology"
  if (/(?:[^aiu]s|[rs]men|women|folk)$/.test(word.folded) || isPortfolio([word.lower])) return false;
  // "Al-Masaa" is an outlet or a family.
  if (/^al-/i.test(word.text)) return false;
  // "R-Idaho"
  if (/^[DIR]-\p{Lu}/u.test(word.text)) return false;
  // "the Velm-led opposition"
  if (/-(?:backed|based|born|held|led|run)$/.test(word.lower)) return false;
  // "K-17" is a witness or a missile.
  if (/\d/.test(word.text)) return false;
  // "Lornes' | campaign": of somebody or many.
  if (isPluralOwner(word)) return false;
  // "GreenHaul" is a company.
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(word.text)) return false;
  return !partsOfTheWorld.test(word.folded);
}

/** Whether a word is neither a day or the like nor a state of the United States: "COLORADO SPRINGS, Colo. —". */
export function isPlaceName({ folded, text }: Word): boolean {
  return !notInNames.has(folded) && !statesOfTheUnion.has(folded) && !statesForShort.has(folded) && !text.endsWith('.');
}

/** Whether a lone name follows a realm: "the Republic of Velm". */
export function isRealm(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === 'of' && realms.has(words[index - 2]?.lower ?? '') && isAlone(words, index);
}

/** Whether a lone name sends people: "the embassy of Velmos", but not "the delegation of Senators". */
export function isSender(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'of') return false;
  const sent = words[index - 2]?.lower ?? '';
  return (
    /^(?:delegation|embassy)$/.test(sent) &&
    isAlone(words, index) &&
    !/(?:an|er|ist|or)s$/.test(words[index]?.folded ?? '')
  );
}
