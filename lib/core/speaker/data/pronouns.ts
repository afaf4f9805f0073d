/** What a pronoun can stand for. */
export type PronounKind = 'f' | 'm' | 'plural' | 'self' | 'thing' | 'who' | 'which';

/** Pronouns that stand for who spoke, in lower case. */
export const pronouns: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ['he', 'm'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['him', 'm'],
  ['himself', 'm'],
  ['his', 'm'],
  ['i', 'self'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
  ['me', 'self'],
  ['my', 'self'],
  ['our', 'self'],
  ['she', 'f'],
  ['that', 'which'],
  ['their', 'plural'],
  ['them', 'plural'],
  ['they', 'plural'],
  ['us', 'self'],
  ['we', 'self'],
  ['which', 'which'],
  ['who', 'who'],
  ['whom', 'who'],
  ['you', 'self'],
]);

/** Words after which a name isn't what its sentence is about: "of Grushko", "told Grushko". In lower case. */
export const objectMarkers: ReadonlySet<string> = new Set(
  `
  about against alongside and as asked at before beside between by called for from in like met of on over than to told
  toward towards under urged with
  `
    .trim()
    .split(/\s+/),
);
