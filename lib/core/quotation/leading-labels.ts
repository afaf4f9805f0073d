import { initialsOf } from '../text/initials-of.ts';
import { askers } from './data/askers.ts';
import { outletWords } from './data/outlet-words.ts';

/** What broadcasters call those of their newsroom, at the end of a label: "OLA KELL, HOST", "OLA KELL, VELM RADIO ANCHOR". */
const NEWSROOM = /,[^,]*\b(?:anchor|byline|(?:co-)?host|correspondent|interviewer|moderator|presenter|reporter)$/i;
/** Whoever leads through an interview asks more often than not, and more than once. */
const LEAST_QUESTIONS = 2;
const LEAST_SHARE = 0.5;
const LEAST_OF_MANY = 0.8;
const LEAST_OF_HOST = 0.25;
/** Of the turns, those of the one who answers. */
const LEAST_ANSWERS = 0.4;

/** What says in a label that whoever has it holds an office, and doesn't ask for an outlet: "Ola Kell, Joint Secretary". */
const OFFICE =
  /\b(?:ambassador|chair\w*|chief|commissioner|director|envoy|governor|head|minister|officer|official|premier|president|representative|secretary|senator|speaker|spokes\w+)\b/i;
/** Whoever opens a meeting, and asks whom he has asked to it: "President of Velm Ola Kell". */
const RULING = /\b(?:king|minister|premier|president|queen|sultan)\b/i;
/** "I would like your comment on that.", and a few words more; "Please tell us what it is." */
const ASKS_FOR =
  /\b(?:your (?:assessment|comments?|opinion|position|reactions?|response|take|thoughts?|views?)\b[^.?!]{0,60}|please (?:explain|tell)\b[^.?!]{0,100})[.?!]?$/i;

/** One turn of a transcript: whose, and whether it asks. */
export interface LabelledTurn {
  readonly label: string;
  readonly asks: boolean;
  /** Whether it receives guests or listeners, or takes leave of them. */
  readonly hosts?: boolean;
}

/** Whether what somebody says asks: "How late?", "Your reaction." */
export function asksIn(said: string): boolean {
  return /\?["”’]?$/.test(said) || ASKS_FOR.test(said.slice(-120));
}

/**
 * Tells by name who leads through a transcript, and states nothing: whoever is called so ("OLA KELL, HOST", and then "KELL"), and
 * those who ask the one who answers, or for an outlet ("Ola Kell, Velm Radio"). "QUESTION" is no name.
 */
export function readLeaders(turns: readonly LabelledTurn[]): (label: string) => boolean {
  const leading = new Set(turns.filter(({ label }) => NEWSROOM.test(label)).map(({ label }) => nameIn(label)));
  const others = new Set(asking(turns));
  const reporting = new Set(reporters(turns));
  return (label) => {
    const name = nameIn(label);
    return !askers.has(label.toLowerCase()) && (leading.has(name) || others.has(name) || reporting.has(label));
  };
}

/**
 * Those whose labels have an outlet where the others' have an office, and who ask more often than not: one of them may only say
 * what he would hear of. Experts at a table are called so, too, and answer.
 */
export function reporters(turns: readonly LabelledTurn[]): readonly string[] {
  const reporting = turns.filter(({ label }) => isOfOutlet(label));
  const others = turns.filter(({ label }) => !isOfOutlet(label));
  const asked = reporting.filter(({ asks }) => asks).length;
  const askedByOthers = others.filter(({ asks }) => asks).length;
  const isAsked = others.length > 0 && askedByOthers <= others.length * LEAST_SHARE;
  const areReporters = asked >= LEAST_QUESTIONS && asked >= reporting.length * LEAST_SHARE;
  return isAsked && areReporters ? reporting.map(({ label }) => label) : [];
}

/**
 * The turns in which outlets ask at somebody's press conference, and state nothing: "Reuters: Will China join the talks?", "Ola Kell,
 * Reuters: I would like your comment.", "Kyodo News, Kell: Is it true?" Where most of them ask, so does whoever says "A follow-up on that.", and who
 * only asks among them is of an outlet that nobody knows.
 */
export function outletsTurns<Turn extends LabelledTurn>(
  turns: readonly Turn[],
  isOutlet: (name: string) => boolean,
): readonly Turn[] {
  const own = turns.filter(({ label }) =>
    [label, ...label.split(',').map((part) => part.trim())].some(
      (part) => outletWords.has(part.toLowerCase().replace(/^.* /, '')) || isOutlet(part),
    ),
  );
  const asking = own.filter(({ asks }) => asks);
  if (asking.length < LEAST_QUESTIONS || asking.length < own.length * LEAST_SHARE) return asking;
  const answering = new Set(turns.filter((turn) => !turn.asks && !own.includes(turn)).map(({ label }) => label));
  return turns.filter((turn) => own.includes(turn) || (turn.asks && !answering.has(turn.label)));
}

/** "Ola Kell, Velm Radio", not "Ola Kell, Joint Secretary (Velm)" */
function isOfOutlet(label: string): boolean {
  const [name = '', ...of] = label.replace(/\s*\([^()]*\)/g, '').split(',');
  return of.length === 1 && !OFFICE.test(label) && /^\p{Lu}/u.test(name) && /^ \p{Lu}/u.test(of[0] ?? '');
}

/** Whoever asks the one who answers, in all that he is called: "Velm Arms Quarterly" and "VAQ". */
function asking(turns: readonly LabelledTurn[]): readonly string[] {
  const of = new Map<string, Speaker>();
  const initials = new Map(turns.map(({ label }) => [initialsOf(label), nameIn(label)]));
  const called = new Map<string, string>();
  for (const { label, asks, hosts = false } of turns) {
    const name = initials.get(label) ?? nameIn(label);
    called.set(nameIn(label), name);
    const speaker = of.get(name) ?? { name, turns: 0, questions: 0, hosts: false };
    of.set(name, {
      name,
      turns: speaker.turns + 1,
      questions: speaker.questions + (asks ? 1 : 0),
      hosts: speaker.hosts || hosts,
    });
  }
  const speakers = [...of.values()];
  const hosts = speakers.filter(isHost);
  const answering = speakers.filter((one) => isAnswering(one, turns.length) && !hosts.includes(one));
  const others = speakers.filter((one) => !answering.includes(one));
  // "I can add something," says a colleague of his.
  const asked = answering.length === 1 && areAsking(others) ? others.filter(({ questions }) => questions > 0) : [];
  const leading = new Set([...asked, ...hosts].map(({ name }) => name));
  for (const { label } of turns) if (RULING.test(label)) leading.delete(nameIn(label));
  return [...called].flatMap(([label, name]) => (leading.has(name) ? [label] : []));
}

interface Speaker {
  readonly name: string;
  readonly turns: number;
  readonly questions: number;
  readonly hosts: boolean;
}

/** He has some share of the turns, and seldom asks. */
function isAnswering({ turns, questions }: Speaker, all: number): boolean {
  return turns >= all * LEAST_ANSWERS && questions <= turns * LEAST_SHARE;
}

/** He says what hosts say, and asks now and then; else he says what others hold against it. */
function isHost({ hosts, questions, turns }: Speaker): boolean {
  return hosts && questions >= Math.max(LEAST_QUESTIONS, turns * LEAST_OF_HOST);
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
