import { IRREGULAR_VERBS } from './data/irregular-verbs.ts';
import { SYNONYMS } from './data/synonyms.ts';

/** Enough of a stemmer to compare sets: number, tense, and British and American spelling make no difference. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/mme(s?)$/, 'm$1')
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/our(?=$|s$|ed$|ing$|able$|it)/, 'or')
    .replace(/([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1z')
    .replace(/c(?=es?$)/, 's')
    .replace(/(?<=.{3})(?:ments?|ations?|ings?|edly|ied|ed|ies|es|ly|e|s|y)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

const byWord: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, stemOf(first)] as const)),
);

/** If two words have one stem, the meaning of the one that equals the stem ("plan", not "plane"), else of the last one. */
const byStem: ReadonlyMap<string, string> = new Map([
  ...[...byWord].map(([word, meaning]) => [stemOf(word), meaning] as const),
  ...[...byWord].filter(([word]) => stemOf(word) === word),
]);

/** The stem that all words of one meaning share: "complied", "adhering" and "abided" have the same. */
export function meaningOf(word: string): string {
  const verb = IRREGULAR_VERBS.get(word) ?? word;
  const stem = stemOf(verb);
  return byWord.get(verb) ?? byStem.get(stem) ?? stem;
}

/**
 * One stem for a land and its people that no registry holds: "Marossa" and "Marossans", "Sorvan" and "Sorvani". Park is not
 * Parker, nor is Karl Karla.
 */
export function landOf(name: string): string {
  return name.replace(/(?<=.{4})i$/, '').replace(/(?<=.{3}a)ns?$/, '');
}

/** Whether a word is known as a word of the language. */
export function isKnownWord(word: string): boolean {
  return byStem.has(stemOf(word));
}
