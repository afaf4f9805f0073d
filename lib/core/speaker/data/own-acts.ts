import { declared } from '../../quotation/data/performatives.ts';

/** "urges", "expresses" */
const inThirdPerson = (verb: string): string => (/(?:ch|s|sh|x)$/.test(verb) ? `${verb}es` : `${verb}s`);

/** What a state does by the very words of an official who speaks for it, in lower case: "Velmaria *calls* on all sides". */
export const declarations: ReadonlySet<string> = new Set([
  ...[...declared].map(inThirdPerson),
  ...`
  advocates aligns appeals appreciates associates attaches congratulates extends firmly joins stands strives
  strongly supports takes thanks wishes
  `
    .trim()
    .split(/\s+/),
]);

/** What is said of one's own state oftener than of another, in lower case: "Velmaria *hopes*". */
export const avowals: ReadonlySet<string> = new Set(
  `
  believes considers expects follows hopes intends proceeds respects trusts
  `
    .trim()
    .split(/\s+/),
);

/** What follows a verb of one's own state that others' have as well: "is | ready", "has | always", "will | not". */
export const avowed: ReadonlySet<string> = new Set(
  `
  alarmed always appalled committed concerned consistently continue convinced deeply determined firmly gravely never not prepared ready repeatedly
  seriously today unwavering
  `
    .trim()
    .split(/\s+/),
);

/** What one's own state never does, in lower case: "Velmaria will not *bow*". */
export const refusals: ReadonlySet<string> = new Set(
  `
  allow bow give hesitate stand surrender tolerate waver yield
  `
    .trim()
    .split(/\s+/),
);
