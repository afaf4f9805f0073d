import type { Word } from '../../reading/words.ts';

/** Whether an office that only companies have stands there: "CEO", "chief financial officer". */
export function isCompanyOffice(words: readonly Word[], index: number): boolean {
  const [first = '', second = ''] = words.slice(index, index + 2).map(({ lower }) => lower);
  if (/^(?:finance|financial)$/.test(first)) return second === 'chief';
  const isChief = first === 'chief' && /^(?:executive|financial|operating|technology)$/.test(second);
  return isChief || /^(?:ceo|cfo|coo|cto)$/.test(first);
}
