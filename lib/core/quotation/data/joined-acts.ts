/** Verbs that tell of a statement where "and" joins them to another's: "thanked Velm | and commended | its envoys"; past and of one, in lower case. */
export const joinedActs: ReadonlySet<string> = new Set(
  `
  commended commends condemned condemns congratulated congratulates denied denies emphasised emphasises emphasized emphasizes
  encouraged encourages endorsed endorses expressed expresses lamented laments praised praises reaffirmed reaffirms reiterated
  reiterates stressed stresses underlined underlines underscored underscores welcomed welcomes
  `
    .trim()
    .split(/\s+/),
);
/** Of several, or of "we": "They recall it | and urge | all to wait". */
export const joinedActsOfMany: ReadonlySet<string> = new Set(
  'commend condemn encourage reaffirm reiterate underline underscore urge welcome'.split(' '),
);
