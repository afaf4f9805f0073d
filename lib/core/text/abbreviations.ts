/** Words (lower case, without the full stop) that keep their full stop wherever they stand; sorted, as all lists here. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm ala approx apr ariz ark assn atty attys aug ave brig bros calif capt cf cmdr co col colo conn corp cpl dec
  del dept det dr e.g esq est etc feb fla ft ga gen gov govs hon i.e ill inc ind jan jr jul jun kan ky la lt ltd
  maj mar mass md messrs mich minn miss mo mont mr mrs ms mt neb nev nov oct okla ore pa penn ph pres prof pvt rep
  reps ret rev sen sens sep sept sgt sr st supt tenn tex va viz vs vt wash wis wyo`.split(/\s+/),
);

/** Of the abbreviations, those that are words of their own as well: they keep the stop only before a capital or a digit. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `co dec del det est hon ill ind jan jun la mar mass miss mo ms ore pa tex wash`.split(/\s+/),
);

/** Abbreviations that often end a sentence too: the next word decides. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  `a.m. co. corp. d.c. e.u. etc. inc. jr. ltd. p.m. sr. u.k. u.n. u.s. u.s.a.`.split(/\s+/),
);

/** Words that, capitalised after such an abbreviation, begin a sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a after all although an and as asked at but by during for he her his however if in instead it its many meanwhile
  more most mr. mrs. ms. no not now on one she since so some still that the then there these they this those
  though to two we what when while who yet you`.split(/\s+/),
);

/** Endings that English joins to a word with an apostrophe, each a token of its own. */
export const CLITICS: ReadonlySet<string> = new Set(`d ll m re s ve`.split(/\s+/));

/** Words that begin with an apostrophe in place of a letter: no quotation starts there. */
export const ELISIONS: ReadonlySet<string> = new Set(`bout cause em n round til tis twas un`.split(/\s+/));
