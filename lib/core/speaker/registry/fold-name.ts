/** Letters that Unicode doesn't decompose into a base letter and marks. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'a',
};

/**
 * One spelling for names that differ only in case, accents, hyphens, apostrophes, dots or spaces:
 * "Kim Jong-un" and "Kim Jong Un" give `kim jong un`, "J.D. Vance" and "J. D. Vance" give `jd vance`.
 */
export function foldName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæðøþđħıłœə]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘ʼʻʹ`´]/g, '');
  return joinInitials(letters.split(/[^\p{L}\p{N}&]+/u));
}

/** Spellings of word ends and letters that transliterations from Cyrillic, Arabic and Persian vary in. In this order. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/ks/g, 'x'],
  [/andr$/, 'ander'],
  [/kh/g, 'h'],
  [/gu(?=[ei])/g, 'g'],
  [/(?<=[aeiou])[ij]$/, 'y'],
  [/[ij](?=[aeou])/g, 'y'],
  [/(?:iy|ij|yi|yy|ii|i)$/, 'y'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * A coarser key than {@link foldName}, the same for the usual transliterations of one name: Sergei, Sergey and Serguei;
 * Zelensky and Zelenskyy; Riabkov and Ryabkov; Kim Jong Un and Kim Jongun. Takes a folded name.
 */
export function variantKey(folded: string): string {
  return folded
    .split(' ')
    .map((word) => variants.reduce((key, [spelling, one]) => key.replace(spelling, one), word))
    .join('');
}

function joinInitials(words: readonly string[]): string {
  const joined: string[] = [];
  let afterInitial = false;
  for (const word of words) {
    if (word === '') continue;
    const isInitial = word.length === 1 && word !== '&';
    if (isInitial && afterInitial) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    afterInitial = isInitial;
  }
  return joined.join(' ');
}
