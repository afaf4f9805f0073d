/** Verbs of what somebody does instead of an answer, in the past: "asked whether it was late, she nodded". */
export const gestures: ReadonlySet<string> = new Set(
  `
  frowned gestured grimaced grinned hesitated laughed nodded paused shrugged sighed smiled smirked winced winked
  `
    .trim()
    .split(/\s+/),
);
/** Verbs with which somebody puts "the criticism aside", in the past. */
export const rebuffs: ReadonlySet<string> = new Set('brushed pushed shrugged swatted swept tossed waved'.split(' '));
/** Verbs that say something of whom they are done to, in the past: "thanked him", "would not name them". */
export const ofPersons: ReadonlySet<string> = new Set(
  `
  accused admired backed blamed commended condemned congratulated criticised criticized decried defended denounced
  dismissed endorsed honoured identify lauded mocked name named opposed praised rebuked recommended rejected saluted
  supported thanked
  `
    .trim()
    .split(/\s+/),
);
