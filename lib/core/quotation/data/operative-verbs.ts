/** Verbs that open a clause of a joint statement or resolution, in lower case: "| Reaffirm | our commitment;". */
export const operativeVerbs: ReadonlySet<string> = new Set(
  `
  acknowledge affirm agree announce appeal applaud appreciate ask authorise authorize call commend commit condemn
  confirm congratulate convey decide declare demand deplore direct emphasise emphasize encourage endorse express extend
  hail highlight insist instruct intend invite look mandate note oppose pay pledge pronounce propose reaffirm recall
  recognise recognize recommend recommit regret reiterate reject remain remind renew request resolve respect salute
  stand stress support take thank underline underscore undertake urge voice warn welcome
  `
    .trim()
    .split(/\s+/),
);
/** Words before such a verb: "| Also | call upon", "| Strongly | condemn". */
export const operativeAdverbs: ReadonlySet<string> = new Set(
  `
  again also and deeply firmly fully further hereby jointly once solemnly strongly therefore unanimously unequivocally
  urgently warmly
  `
    .trim()
    .split(/\s+/),
);
