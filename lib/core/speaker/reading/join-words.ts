import type { Word } from './words.ts';

/** One word for several, spanning them all. Marks are joined without a space; the folded name has no marks. */
export function joinWords(words: readonly [Word, ...Word[]]): Word {
  const [first, ...others] = words;
  const whole = (of: (word: Word) => string): string =>
    others.reduce((text, word) => (word.kind === 'mark' ? `${text}${word.text}` : `${text} ${of(word)}`), of(first));
  return {
    ...first,
    end: others.at(-1)?.end ?? first.end,
    text: whole(({ text }) => text),
    lower: whole(({ lower }) => lower),
    folded: [first, ...others.filter(({ kind }) => kind !== 'mark')].map(({ folded }) => folded).join(' '),
  };
}
