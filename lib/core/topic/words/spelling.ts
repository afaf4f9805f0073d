/**
 * One spelling for the stems of British and American words: armour and armor, licence and license, kilometre, kilometer and km,
 * demilitarise and demilitarize. It may be neither of the two ("promiz"), since it is only compared.
 */
export function oneSpelling(stem: string): string {
  const word = spelt.get(stem) ?? stem;
  if (word.length < shortest) return word;
  for (const [ending, longerThan, meets] of endings)
    if (word.length > longerThan && word.endsWith(ending)) return word.slice(0, -ending.length) + meets;
  return word;
}

/** Four, hour and tour have no other spelling. */
const shortest = 4;

/** A stem's ending, the number of letters that it must exceed, and what replaces the ending. */
const endings: readonly (readonly [ending: string, longerThan: number, meets: string])[] = [
  ['isation', 7, 'ization'],
  ['our', 5, 'or'],
  ['enc', 4, 'ens'],
  ['is', 4, 'iz'],
  ['ys', 4, 'yz'],
  ['br', 3, 'ber'],
  ['tr', 3, 'ter'],
  ['mm', 5, 'm'],
  // signalling, signaling; patrolled, patrol. But shelled: shell.
  ['ll', 5, 'l'],
];

const spelt: ReadonlyMap<string, string> = new Map([
  ['aeroplane', 'airplane'],
  ['artefact', 'artifact'],
  ['grey', 'gray'],
  ['km', 'kilometer'],
  ['manoeuvr', 'maneuver'],
  ['sulphur', 'sulfur'],
]);
