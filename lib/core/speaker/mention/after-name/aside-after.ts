import type { Word } from '../../reading/words.ts';

const retired = /^(?:r|ret|retd|rtd|retired)\.?$/;

/** The end of brackets that tell no role: "Gen. Anna Lind | (retd), an adviser", "Anna Lind | (安娜), an adviser". */
export function asideEnd(words: readonly Word[], nameEnd: number): number | undefined {
  if (words[nameEnd]?.text !== '(') return undefined;
  if (words[nameEnd + 2]?.text === ')' && retired.test(words[nameEnd + 1]?.lower ?? '')) return nameEnd + 3;
  let index = nameEnd + 1;
  while (index < nameEnd + longestAside && otherScript.test(words[index]?.text ?? '')) index += 1;
  return index > nameEnd + 1 && words[index]?.text === ')' ? index + 1 : undefined;
}

const otherScript = /^(?!\p{Script=Latin})\p{L}/u;

/** In words. */
const longestAside = 6;
