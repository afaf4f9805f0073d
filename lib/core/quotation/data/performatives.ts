/** Verbs by which whoever says "we" states what he holds, wants or does by saying so, in lower case: "We | urge | all to wait". */
export const performatives: ReadonlySet<string> = new Set(
  `
  accept acknowledge advocate affirm agree announce appeal applaud ask assert assure believe call caution commend condemn
  consider declare demand denounce deny deplore disagree dismiss emphasise emphasize encourage endorse expect express
  favour hope insist intend invite note object observe oppose pledge propose reaffirm recall recognise recognize
  recommend refute regret reiterate reject remind renew request respect share stress suggest support trust underline
  underscore urge view voice warn welcome
  `
    .trim()
    .split(/\s+/),
);
/** Those that hardly anybody tells of another: "Velmaria | calls | on all sides". */
export const declared: ReadonlySet<string> = new Set(
  `
  call commend condemn deplore express note oppose reaffirm recall regret reiterate
  reject underline underscore urge welcome
  `
    .trim()
    .split(/\s+/),
);
/** Those that a body's name may have as well, without what bodies do: "The Fund | supports | ten clinics". */
export const performedByBodies: ReadonlySet<string> = new Set([
  ...declared,
  ...`
  affirm applaud assert believe caution declare demand denounce disagree emphasise emphasize encourage endorse expect
  hope insist intend pledge propose recommend refute remind respect stress warn
  `
    .trim()
    .split(/\s+/),
]);
/** Those that are no deed, and stand after "must" and "want to", too: "We must | stress | that it rains". */
export const spoken: ReadonlySet<string> = new Set(
  'acknowledge announce ask emphasise emphasize express insist note recall reiterate remind stress underline underscore warn'.split(
    ' ',
  ),
);
/** Those of what somebody has done, too: "I have | accepted | their advice", while "we have noted" leads to something. */
export const performedBefore: ReadonlySet<string> = new Set(
  `
  accepted agreed appealed asked called condemned demanded denounced emphasised emphasized insisted proposed
  reaffirmed recommended rejected requested stressed underlined underscored urged warned welcomed
  `
    .trim()
    .split(/\s+/),
);
/** Words between whoever speaks and such a verb that leave it his: "We | would once again like to | urge". */
export const beforePerformatives: ReadonlySet<string> = new Set(
  `
  again already also am and are bound can cannot certainly compelled deeply do don’t don't either extremely firmly
  fully further gravely have hereby jointly like likewise much must nevertheless nonetheless not now obliged once
  only particularly pleased remain seriously should simply solemnly still strongly therefore thus to too unanimously
  unequivocally urgently very want warmly wholeheartedly wish would
  `
    .trim()
    .split(/\s+/),
);
/** Courtesies with which a speech opens and ends, in lower case: "I | thank | the envoy for her briefing". */
export const courtesies: ReadonlySet<string> = new Set(
  'congratulate congratulated thank thanked thanking thanks wish wished'.split(' '),
);
