/** What bodies are called that state something together, after "The" and with a capital: "The Council | urges". */
export const collectiveOrgans: ReadonlySet<string> = new Set(
  `
  Agency Alliance Assembly Authority Board Bureau Cabinet Commission Committee Community Conference Congress Convention Council
  Federation Forum Government Meeting Ministry Organisation Organization Parliament Parties Presidency Quad Secretariat Senate States
  Summit Troika Union
  `
    .trim()
    .split(/\s+/),
);
/** Who meets, in the plural and in lower case: "The ministers | urge". */
export const collectivePeople: ReadonlySet<string> = new Set(
  'ambassadors delegations governments leaders members ministers participants parties presidents sides signatories'.split(
    ' ',
  ),
);
/** What they adopt, in lower case: "The conclusions | invite". */
export const collectivePapers: ReadonlySet<string> = new Set(
  'appeal communique communiqué conclusions declaration motion resolution statement'.split(' '),
);
/** Verbs of what these do by saying so, without what papers and people do besides: "The Council | welcomes". */
export const collectiveActs: ReadonlySet<string> = new Set(
  `
  acknowledge affirm appeal applaud call caution commend condemn congratulate declare demand denounce deplore emphasise emphasize
  encourage endorse express insist invite reaffirm recall recognise recognize recommend regret reiterate reject request
  stress underline underscore urge voice warn welcome
  `
    .trim()
    .split(/\s+/),
);
/** Those that are acts where "that" follows: "The Agency | states that". */
export const collectiveTelling: ReadonlySet<string> = new Set(
  'agree believe conclude confirm consider hope note observe state'.split(' '),
);
