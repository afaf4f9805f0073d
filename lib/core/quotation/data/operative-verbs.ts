/** Verbs that open a clause of a joint statement or resolution, in lower case: "| Reaffirm | our commitment;". */
export const operativeVerbs: ReadonlySet<string> = new Set(
  `
  acknowledge affirm agree announce appeal applaud ask call commend commit condemn confirm congratulate decide declare demand
  deplore emphasise emphasize encourage endorse express hail highlight intend invite look note oppose pledge pronounce
  propose reaffirm recall recognise recognize recommend recommit regret reiterate reject remain renew request resolve
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
