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

/** Words of ASCII letters need only their case folded. Three names in four are such, and an index is built at each cold start. */
const plainName = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/;

/**
 * One spelling for names that differ only in case, accents, hyphens, apostrophes, dots or spaces:
 * "Kim Jong-un" and "Kim Jong Un" give `kim jong un`, "J.D. Vance" and "J. D. Vance" give `jd vance`.
 */
export function foldName(name: string): string {
  if (plainName.test(name)) return name.toLowerCase();
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæðøþđħıłœə]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘ʼʻʹ`´]/g, '');
  return joinInitials(letters.split(/[^\p{L}\p{N}&]+/u));
}

/** {@link foldName} for bodies, whose names also vary in "the" and in British and American spelling. */
export function foldBodyName(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replaceAll('defence', 'defense')
    .replaceAll('organisation', 'organization');
}

/** Whether a name of the registry is written in capitals only: "WHO", "P5", "RFE/RL". */
export function isAbbreviation(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

/** Whether a text is written as an abbreviation: "U.S.", "the WHO", and "Nato" or "Nasa" where it has four letters. */
export function readsAsAbbreviation(text: string): boolean {
  const name = text.replace(/^the /i, '');
  return isAbbreviation(name) || /^\p{Lu}\p{Ll}{3,}$/u.test(name);
}

/** "h r mcmaster" as "hr mcmaster", "u s" as "us": dots and spaces between initials vary. */
function joinInitials(words: readonly string[]): string {
  let joined = '';
  let afterInitial = false;
  for (const word of words) {
    if (word === '') continue;
    const isInitial = word.length === 1 && word !== '&';
    joined += joined === '' || (isInitial && afterInitial) ? word : ` ${word}`;
    afterInitial = isInitial;
  }
  return joined;
}

/** What transliterations from Cyrillic, Arabic and Persian vary in: letters anywhere, then ends of words. In this order. */
const variants: readonly (readonly [spelling: RegExp, one: string])[] = [
  [/ks/g, 'x'],
  [/kh/g, 'h'],
  [/gu(?=[ei])/g, 'g'],
  [/w/g, 'v'],
  [/[ij](?=[aeou])/g, 'y'],
  [/andr(?![^ ])/g, 'ander'],
  [/(?<=[aeou])[ij](?![^ ])/g, 'y'],
  [/[ijy]{1,2}(?![^ ])/g, 'y'],
  [/(\p{L})\1/gu, '$1'],
  [/ /g, ''],
];

/**
 * A coarser key than {@link foldName}'s, the same for the usual transliterations of one name: Sergei, Sergey and
 * Serguei; Zelensky and Zelenskyy; Riabkov and Ryabkov; Kim Jong Un and Kim Jongun. Takes a folded name.
 */
export function variantKey(folded: string): string {
  return variants.reduce((key, [spelling, one]) => key.replace(spelling, one), folded);
}
