import { statesForShort, statesOfTheUnion } from '../data/united-states.ts';
import type { Word } from '../reading/words.ts';

/** Whether a name is a town's, by what no state has: "the mayor of Velm", "Velm's mayor", "Velm villagers". */
export function isTown(words: readonly Word[], index: number): boolean {
  const [next, after] = words.slice(index + 1, index + 3);
  const isOf = words[index - 1]?.lower === 'of' && municipal.has(words[index - 2]?.lower ?? '');
  const isOwner = next?.kind === 'possessive' && /^(?:mayor|mayoress)$/.test(after?.lower ?? '');
  const isInUnion = next?.text === ',' && after?.capital === true && isOfUnion(after);
  return isOf || isOwner || isInUnion || townsfolk.has(next?.lower ?? '');
}

/** "Velm, Ala." */
function isOfUnion({ folded }: Word): boolean {
  return statesOfTheUnion.has(folded) || statesForShort.has(folded);
}

/** "the *municipalities* of Velm" */
const municipal: ReadonlySet<string> = new Set(
  `
  city hamlet hamlets island isle mayor municipalities municipality parish suburb suburbs town towns village villages
  `
    .trim()
    .split(/\s+/),
);

const townsfolk: ReadonlySet<string> = new Set(['townsfolk', 'townspeople', 'villagers']);
