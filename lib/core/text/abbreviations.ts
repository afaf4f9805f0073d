/** Words (lower case, without the full stop) that keep their full stop wherever they stand. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm assn atty attys ave brig capt cmdr co col corp cpl dept det dr esq est etc fla ft gen gov govs hon inc jr lt ltd
  maj messrs mr mrs ms mt pres prof pvt rep reps rev sen sens sgt sr st supt vs aug dec feb jan jul jun mar apr nov oct
  sep sept ala ariz ark calif colo conn del ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo bros ph e.g i.e viz cf approx ret`
    .split(/\s+/)
    .sort(),
);

/** Of the abbreviations, those that are words of their own as well: they keep the stop only before a capital or a digit. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'ill',
    'ind',
    'la',
    'mass',
    'miss',
    'mo',
    'pa',
    'wash',
    'mar',
    'dec',
    'del',
    'det',
    'hon',
    'ore',
    'co',
    'est',
    'ms',
    'tex',
    'jan',
    'jun',
  ].sort(),
);

/** Abbreviations that often end a sentence too: the next word decides. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  [
    'a.m.',
    'co.',
    'corp.',
    'd.c.',
    'e.u.',
    'etc.',
    'inc.',
    'jr.',
    'ltd.',
    'p.m.',
    'sr.',
    'u.k.',
    'u.n.',
    'u.s.',
    'u.s.a.',
  ].sort(),
);

/** Words that, capitalised after such an abbreviation, begin a sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a after all although an and as asked at but by during for he her his however if in instead it its many meanwhile more
  most mr. ms. mrs. no not now on one she since so some still that the then there these they this those though to two we
  what when while who yet you`
    .split(/\s+/)
    .sort(),
);

/** Endings that English joins to a word with an apostrophe, each a token of its own. */
export const CLITICS: ReadonlySet<string> = new Set(['d', 'll', 'm', 're', 's', 've'].sort());

/** Words that begin with an apostrophe in place of a letter: no quotation starts there. */
export const ELISIONS: ReadonlySet<string> = new Set(
  ['bout', 'cause', 'em', 'n', 'round', 'til', 'tis', 'twas', 'un'].sort(),
);
