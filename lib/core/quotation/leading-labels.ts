import { initialsOf } from '../text/initials-of.ts';
import { askers } from './data/askers.ts';

/** What broadcasters call those of their newsroom, at the end of a label: "OLA KELL, HOST", "OLA KELL, VELM RADIO ANCHOR". */
const NEWSROOM = /,[^,]*\b(?:anchor|byline|(?:co-)?host|correspondent|interviewer|moderator|presenter|reporter)$/i;
/** Whoever leads through an interview asks more often than not, and more than once. */
const LEAST_QUESTIONS = 2;
const LEAST_SHARE = 0.5;
const LEAST_OF_MANY = 0.8;
/** Of the turns, those of the one who answers. */
const LEAST_ANSWERS = 0.4;

/** One turn of a transcript: whose, and whether it ends in a question. */
export interface LabelledTurn {
  readonly label: string;
  readonly asks: boolean;
}

/**
 * Tells by name who leads through a transcript, and states nothing: whoever is called so ("OLA KELL, HOST", and then "KELL"), and
 * those who ask the one who answers. "QUESTION" is no name.
 */
export function readLeaders(turns: readonly LabelledTurn[]): (label: string) => boolean {
  const leading = new Set(turns.filter(({ label }) => NEWSROOM.test(label)).map(({ label }) => nameIn(label)));
  const others = new Set(asking(turns));
  return (label) => {
    const name = nameIn(label);
    return !askers.has(label.toLowerCase()) && (leading.has(name) || others.has(name));
  };
}

/** Whoever asks the one who answers, in all that he is called: "Velm Arms Quarterly" and "VAQ". */
function asking(turns: readonly LabelledTurn[]): readonly string[] {
  const of = new Map<string, Speaker>();
  const initials = new Map(turns.map(({ label }) => [initialsOf(label), nameIn(label)]));
  const called = new Map<string, string>();
  for (const { label, asks } of turns) {
    const name = initials.get(label) ?? nameIn(label);
    called.set(nameIn(label), name);
    const speaker = of.get(name) ?? { name, turns: 0, questions: 0 };
    of.set(name, { name, turns: speaker.turns + 1, questions: speaker.questions + (asks ? 1 : 0) });
  }
  const speakers = [...of.values()];
  const answering = speakers.filter((one) => isAnswering(one, turns.length));
  const others = speakers.filter((one) => !answering.includes(one));
  if (answering.length !== 1 || !areAsking(others)) return [];
  // "I can add something," says a colleague of his.
  const asked = new Set(others.filter(({ questions }) => questions > 0).map(({ name }) => name));
  return [...called].flatMap(([label, name]) => (asked.has(name) ? [label] : []));
}

interface Speaker {
  readonly name: string;
  readonly turns: number;
  readonly questions: number;
}

/** He has some share of the turns, and seldom asks. */
function isAnswering({ turns, questions }: Speaker, all: number): boolean {
  return turns >= all * LEAST_ANSWERS && questions <= turns * LEAST_SHARE;
}

/** More often than not, and several as good as always. */
function areAsking(others: readonly Speaker[]): boolean {
  const questions = others.reduce((sum, one) => sum + one.questions, 0);
  const turns = others.reduce((sum, one) => sum + one.turns, 0);
  return questions >= LEAST_QUESTIONS && questions > turns * (others.length > 1 ? LEAST_OF_MANY : LEAST_SHARE);
}

/** The surname in a label, in lower case: "SEN. OLA KELL (VELM), ENVOY" is "kell". */
function nameIn(label: string): string {
  const [called = ''] = label.replace(/\s*\([^()]*\)/g, '').split(',', 1);
  return (called.trim().split(/\s+/).at(-1) ?? '').toLowerCase();
}
