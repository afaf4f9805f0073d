import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import { stemOf } from '../lexemes.ts';
import { type Tag, tagNumber } from '../syntax/tags.ts';

/** A set of words to look tokens up in: `wordsOf('and but').get(lexemes.words[i]!) >= 0`. */
export function wordsOf(words: string | Iterable<string>): HashMap {
  return hashed(words, (word) => word);
}

/** The same for stems, `lexemes.stems`: "said" also finds "says". */
export function stemsOf(words: string | Iterable<string>): HashMap {
  return hashed(words, stemOf);
}

export function tagsOf(...tags: readonly Tag[]): ReadonlySet<number> {
  return new Set(tags.map(tagNumber));
}

function hashed(words: string | Iterable<string>, formOf: (word: string) => string): HashMap {
  const all = typeof words === 'string' ? words.split(' ') : [...words];
  return HashMap.from(all.map((word) => [hashText(formOf(word)), 1]));
}
