import { roleModifiers } from '../data/roles.ts';
import { isNameElsewhere } from '../mention/name/spelling.ts';
import { isOverField } from '../mention/role/portfolio.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { adjectiveEnd } from './state-of-adjective.ts';

/** "the Velm Space Force" */
export function namesForces(words: readonly Word[], index: number): boolean {
  const [branch, forces] = words.slice(index + 1, index + 3).map(({ text }) => text);
  const isForce = /^(?:Air|Armed|Defen[cs]e|Space)$/.test(branch ?? '') && /^Forces?$/.test(forces ?? '');
  return words[index - 1]?.lower === 'the' && isForce;
}

/** "the Velm Foreign Ministry", "the Velm Embassy in Lune" */
export function namesOffice(words: readonly Word[], index: number): boolean {
  const [first = '', second = ''] = words.slice(index + 1, index + 3).map(({ text }) => text);
  const isMinistry = /^(?:Defen[cs]e|Foreign|Interior)$/.test(first) && second === 'Ministry';
  // "the Velmer Foreign Ministry" is Velm's.
  if (/er$/.test(words[index]?.folded ?? '')) return false;
  return words[index - 1]?.lower === 'the' && (isMinistry || (first === 'Embassy' && /^(?:in|to)$/.test(second)));
}

/** "a Velm Senate committee", "the Velm National Assembly", "Velm National University", "the Velm House of Delegates" */
export function namesChamber(words: readonly Word[], index: number): boolean {
  const [first, second, third] = words.slice(index + 1, index + 4).map(({ text }) => text);
  const isHouse = first === 'House' && second === 'of' && chambers.has(third?.toLowerCase() ?? '');
  const isNational = first === 'National' && nationals.has(second?.toLowerCase() ?? '');
  return isHouse || isNational || /^(?:Parliament|Senate)$/.test(first ?? '');
}

/** What only states have. */
const nationals: ReadonlySet<string> = new Set(
  'archives army assembly bank guard laboratory library museum police university'.split(' '),
);

/** What the houses of parliaments are "of". */
const chambers: ReadonlySet<string> = new Set(['assembly', 'commons', 'delegates', 'deputies', 'representatives']);

/** A dateline's city that is named after its state: "VELM CITY, May 3". */
export function namesItsCity(words: readonly Word[], index: number): boolean {
  const isHead = words[index - 1]?.paragraph !== words[index]?.paragraph;
  return isHead && /^\p{Lu}{4,}$/u.test(words[index]?.text ?? '') && words[index + 1]?.text === 'CITY';
}

/** Nouns for what only states have. */
const offices: ReadonlySet<string> = new Set(
  `
  army cabinet diet embassy forces government military ministry navy parliament presidency
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that make a name after "of" a state's: "the prime minister of Nyholm". */
const rulers: ReadonlySet<string> = new Set(
  `
  ambassador army capital chancellor commonwealth council delegate delegation east embassy emir emirate envoy forces
  government islands king kingdom minister ministries ministry navy negotiator north parliament people premier
  president queen representative republic south sultanate west
  `
    .trim()
    .split(/\s+/),
);

/** "the Orindan government", "a Sindharan minister", "the Orindan foreign ministry" */
export function isOfState(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  // "Local officials" at the head of a sentence
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  if (opens && !isNameElsewhere(words, index) && !/(?:[aeiou]n|ese|[^aeiou]i|[ao])$/.test(words[index]?.folded ?? ''))
    return false;
  const isAdjective = adjectiveEnd.test(words[index]?.folded ?? '');
  return next?.lower !== 'president' && (isAdjective || !next?.capital) && officeEnd(words, index + 1);
}

/** "Velmaria's deputy foreign minister", "Velmaria's armed forces" */
export function ownsOffice(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.kind === 'possessive' && (officeEnd(words, index + 2) || belongingAt(words, index + 2));
}

/** Whether the words, from an index on, are what only states have: "capital", "mill towns", "eastern provinces". */
function belongingAt(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  const isQualified = first?.kind === 'word' && !first.capital && belongings.has(second?.lower ?? '');
  return belongings.has(first?.lower ?? '') || isQualified;
}

/** What only states have, apart from offices. */
const belongings: ReadonlySet<string> = new Set(
  `
  airspace armour arsenal border borders capital cities citizens coast constitution delegation doctrine east economy fleet islands
  neutrality north northeast northwest provinces shores side soil soldiers south southeast southwest sovereignty territory towns troops voters
  waters west
  `
    .trim()
    .split(/\s+/),
);

/** Whether an office or its holder is named, from an index on: "deputy foreign minister", "armed forces". */
function officeEnd(words: readonly Word[], start: number): boolean {
  for (let ahead = start; ahead < start + 4; ahead += 1) {
    const word = words[ahead];
    if (word?.kind !== 'word') return false;
    if (isRoleNoun(word) || offices.has(word.lower) || (ahead === start && sides.has(word.lower))) return true;
    if (!roleModifiers.has(word.lower)) return false;
  }
  return false;
}

/** Who acts for a state, directly after its name or adjective: "the Velm side". */
const sides: ReadonlySet<string> = new Set(['delegation', 'officials', 'opposition', 'side', 'soldiers', 'troops']);

/** "the prime minister of Nyholm", "the capital of Ilmarch", "Foreign Minister Anna Lind of Nyholm" */
export function ruledBy(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'of' || isOverField(words, index - 1, index + 1)) return false;
  let at = index - 2;
  while (at > index - 6 && words[at]?.capital && !isRoleNoun(words[at]) && !rulers.has(words[at]?.lower ?? '')) at -= 1;
  const isRuler = rulers.has(words[at]?.lower ?? '') && words[at]?.sentence === words[index]?.sentence;
  // "the south of Velmaria", but not "a village south of Velm"
  const isBeyond = /^(?:east|north|south|west)$/.test(words[at]?.text ?? '') && words[at - 1]?.lower !== 'the';
  return (isRuler && !isBeyond) || isSecretary(words, index - 2);
}

/** "the foreign secretary | of Velm", "the National Assembly | of Velm", "House of Assembly | of Velm". */
function isSecretary(words: readonly Word[], index: number): boolean {
  if (words[index]?.text === 'Assembly')
    return words[index - 1]?.text === 'National' || words[index - 2]?.text === 'House';
  return words[index]?.lower === 'secretary' && /^(?:defen[cs]e|foreign|home)$/.test(words[index - 1]?.lower ?? '');
}

/** The state at the end of a dateline: "PORT VELM, Velmaria —", "VELM, Velmaria:". */
export function endsDateline(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  const previous = words[index - 2];
  return (
    words[index - 1]?.text === ',' && /^[:(–—-]$/.test(next) && /^\p{Lu}[\p{Lu} '’-]{2,}$/u.test(previous?.text ?? '')
  );
}
