import type { Word } from './words.ts';

/** Words as one, that stands where they stood. A mark follows without a space; a folded name has none. */
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
