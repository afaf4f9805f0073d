import { askers } from './data/askers.ts';

/** What broadcasters call those of their newsroom, at the end of a label: "OLA KELL, HOST", "OLA KELL, VELM RADIO ANCHOR". */
const NEWSROOM = /,[^,]*\b(?:anchor|byline|(?:co-)?host|correspondent|interviewer|moderator|presenter|reporter)$/i;
/** Whoever leads through an interview asks more often than not, and more than once. */
const LEAST_QUESTIONS = 2;
const LEAST_SHARE = 0.5;

/** One turn of a transcript: whose, and whether it ends in a question. */
export interface LabelledTurn {
  readonly label: string;
  readonly asks: boolean;
}

/**
 * Tells by name who leads through a transcript, and states nothing: whoever is called so ("OLA KELL, HOST", and then "KELL"), and the
 * one of two who asks. "QUESTION" is no name.
 */
export function readLeaders(turns: readonly LabelledTurn[]): (label: string) => boolean {
  const leading = new Set(turns.filter(({ label }) => NEWSROOM.test(label)).map(({ label }) => nameIn(label)));
  const asking = askingOfTwo(turns);
  return (label) => {
    const name = nameIn(label);
    return !askers.has(label.toLowerCase()) && (leading.has(name) || asking.includes(name));
  };
}

/** Whoever asks of two who speak, in all that he is called: "Velm Arms Quarterly" and "VAQ". */
function askingOfTwo(turns: readonly LabelledTurn[]): readonly string[] {
  const of = new Map<string, LabelledTurn[]>();
  const initials = new Map(turns.map(({ label }) => [initialsOf(label), nameIn(label)]));
  const called = new Map<string, string>();
  for (const turn of turns) {
    const name = initials.get(turn.label) ?? nameIn(turn.label);
    called.set(nameIn(turn.label), name);
    const own = of.get(name);
    if (own) own.push(turn);
    else of.set(name, [turn]);
  }
  if (of.size !== 2) return [];
  const asking = [...of].filter(([, own]) => {
    const questions = own.filter(({ asks }) => asks).length;
    return questions >= LEAST_QUESTIONS && questions > own.length * LEAST_SHARE;
  });
  const [only, ...others] = asking;
  return only && others.length === 0 ? [...called].flatMap(([label, name]) => (name === only[0] ? [label] : [])) : [];
}

/** The surname in a label, in lower case: "SEN. OLA KELL (VELM), ENVOY" is "kell". */
function nameIn(label: string): string {
  const [called = ''] = label.replace(/\s*\([^()]*\)/g, '').split(',', 1);
  return (called.trim().split(/\s+/).at(-1) ?? '').toLowerCase();
}

function initialsOf(label: string): string {
  return label
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
}
