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
 * father's name; nor a numeral. "vladimir v putin" and "vladimir vladimirovich putin" give `vladimir putin`, "lloyd j
 * austin iii" gives `lloyd austin`. "Jr." stays: the elder may be known, too.
 */
export function withoutMiddle(folded: string): string {
  const all = folded.split(' ');
  const words = all.length > 2 && /^i(?:ii?|v)$/.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const last = words.length - 1;
  return words
    .filter((word, at) => at === 0 || at === last || !(word.length === 1 || fathersName.test(word)))
    .join(' ');
}

/** Of Russian, Ukrainian and Belarusian names, in their usual spellings. */
const fathersName = /(?:[eio]v[iy][ct]h|[eio]vna|y[iu]vna|[iy][ct]hna)$/u;

/**
 * What transliterations from Cyrillic, Arabic and Persian vary in: Aleksandr and Alexander, Mikhail and Mihail,
 * Serguei, Sergej and Sergey, Riabkov and Ryabkov, Zelenskiy and Zelensky, Shoygu and Shoigu, Aliyev and Aliev, Yevgeny
 * and Evgeny, Mahmoud and Mahmud, Araghchi and Araqchi, Mohammad and Mohamad, Jong Un and Jongun; but Kim Jong Chol is
 * not Kim Yong Chol.
 */
const variants =
  /ks|kh|gh|gu(?=[ei])|ou|q|w|(?<![^ ])ye|(?<=and)r(?![^ ])|(?:iy?|(?!\bj(?:ae|ang|eon|ong|oon|un))j)(?=[aeou])|[ijy]{1,2}(?![^ ])|(?<=[aeou])i(?=[^aeiouy])|(\p{L})(?=\1)| /gu;

/** What each variant becomes. Others are i, j or y, which become y, and doubled letters, of which one stays. */
const common: Readonly<Record<string, string>> = {
  ' ': '',
  gh: 'g',
  gu: 'g',
  kh: 'h',
  ks: 'x',
  ou: 'u',
  q: 'g',
  r: 'er',
  w: 'v',
  ye: 'e',
};

/** Names of Arabic origin, whose vowels vary more than others do: Mohammed, Muhammad; Hussein, Hossein; Ismail, Esmaeil. */
const arabicNames: readonly (readonly [spellings: RegExp, common: string])[] = [
  [/\babd[aeou]l\b/g, 'abdal'],
  [/\bel\b/g, 'al'],
  [/\bh[ou]ss?(?:ai|ei|ey)n\b/g, 'husein'],
  [/\b[ei]sma(?:e|ei|i)l\b/g, 'ismail'],
  [/\bm[ou]hamm?[ae]d\b/g, 'mohamad'],
];

/** A coarser key than {@link foldName}'s, the same for usual transliterations of a name. @param folded a folded name */
export function variantKey(folded: string): string {
  const plain = arabicNames.reduce((name, [spellings, spelling]) => name.replace(spellings, spelling), folded);
  return plain.replace(variants, (variant: string, doubled?: string) =>
    doubled === undefined ? (common[variant] ?? 'y') : '',
  );
}
