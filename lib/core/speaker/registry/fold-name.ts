/** Letters that Unicode doesn't decompose into base letters and marks. */
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

/** Words of ASCII letters only need lower case: three names in four, and each cold start builds an index. */
const plainName = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/;

export function foldsPlainly(name: string): boolean {
  return plainName.test(name);
}

/**
 * One spelling for names that differ only in case, accents, hyphens, apostrophes, dots or spaces:
 * "Kim Jong-un" and "Kim Jong Un" give `kim jong un`, "J.D. Vance" and "J. D. Vance" give `jd vance`.
 */
export function foldName(name: string): string {
  if (foldsPlainly(name)) return name.toLowerCase();
  const letters = isAscii.test(name) ? name.toLowerCase() : unaccented(name);
  return joinInitials(letters.replace(/['’‘ʼʻʹ`´]/g, '').split(/[^\p{L}\p{N}&]+/u));
}

const isAscii = /^[\0-\x7f]*$/;

function unaccented(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæðøþđħıłœə]/g, (letter) => undecomposed[letter] ?? letter);
}

/** {@link foldName} for bodies, whose names are used with and without "the". */
export function foldBodyName(name: string): string {
  const folded = foldName(name);
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** What American and British English spell differently. */
const differences = /cent(?:er|re)|defen[cs]e|organi[sz]ation/g;
const british: Readonly<Record<string, string>> = {
  center: 'centre',
  defense: 'defence',
  organization: 'organisation',
};
const american = Object.fromEntries(Object.entries(british).map(([here, there]) => [there, here]));

/** A folded name in American and British spelling; only once if they don't differ. */
export function spellingsOf(folded: string): [american: string, ...british: string[]] {
  if (folded.search(differences) === -1) return [folded];
  return [
    folded.replace(differences, (word) => american[word] ?? word),
    folded.replace(differences, (word) => british[word] ?? word),
  ];
}

/** Whether a registered name is all in capitals: "WHO", "P5", "RFE/RL". */
export function isAbbreviation(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

/** Whether it is written as an abbreviation: "U.S.", "the WHO", and "Nato" or "Nasa" from four letters on. */
export function readsAsAbbreviation(text: string): boolean {
  const name = text.replace(/^the /i, '');
  return isAbbreviation(name) || /^\p{Lu}\p{Ll}{3,}$/u.test(name);
}

/** "h r mcmaster" as "hr mcmaster", "u s" as "us", since dots and spaces between initials vary. */
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

/**
 * A folded name without what one outlet gives between first and last name and the next leaves out: initials, and the
 * father's name. "vladimir v putin" and "vladimir vladimirovich putin" give `vladimir putin`.
 */
export function withoutMiddle(folded: string): string {
  const words = folded.split(' ');
  const last = words.length - 1;
  return words
    .filter((word, at) => at === 0 || at === last || !(word.length === 1 || fathersName.test(word)))
    .join(' ');
}

/** Of Russian, Ukrainian and Belarusian names, in their usual spellings. */
const fathersName = /(?:[eio]v[iy][ct]h|[eio]vna|y[iu]vna|[iy][ct]hna)$/u;

/**
 * What transliterations from Cyrillic, Arabic and Persian vary in: Aleksandr and Alexander, Mikhail and Mihail,
 * Serguei, Sergej and Sergey, Riabkov and Ryabkov, Zelenskiy and Zelensky, Araghchi and Araqchi, Mohammad and Mohamad,
 * Jong Un and Jongun; but Kim Jong Chol is not Kim Yong Chol.
 */
const variants =
  /ks|kh|gh|gu(?=[ei])|q|w|(?<=and)r(?![^ ])|(?:i|(?!\bj(?:ae|ang|eon|ong|oon|un))j)(?=[aeou])|[ijy]{1,2}(?![^ ])|(\p{L})(?=\1)| /gu;

/** What each variant becomes. Others are i, j or y, which become y, and doubled letters, of which one stays. */
const common: Readonly<Record<string, string>> = {
  ' ': '',
  gh: 'g',
  gu: 'g',
  kh: 'h',
  ks: 'x',
  q: 'g',
  r: 'er',
  w: 'v',
};

/** A coarser key than {@link foldName}'s, the same for usual transliterations of a name. @param folded a folded name */
export function variantKey(folded: string): string {
  return folded.replace(variants, (variant: string, doubled?: string) =>
    doubled === undefined ? (common[variant] ?? 'y') : '',
  );
}
