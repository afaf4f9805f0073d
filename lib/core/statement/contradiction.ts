import { KINDS, OPPOSITES } from './data/link-words.ts';
import type { StatementWords } from './statement-words.ts';
import { meaningOf } from './stem.ts';

const kinds = KINDS.map((words) => new Set(words.map(meaningOf)));
const opposites = OPPOSITES.map(([one, other]) => [meaningOf(one), meaningOf(other)] as const);

/** Whether two statements differ in something that makes them two, however much else they share. */
export function contradict(a: StatementWords, b: StatementWords): boolean {
  return (
    denies(a, b) ||
    denies(b, a) ||
    hasHappenedSince(a, b) ||
    hasHappenedSince(b, a) ||
    // "10 warheads" and "12 warheads"; but a number that only one report gives is a detail.
    differ(a.numbers, b.numbers, b, a) ||
    areExchanged(a, b) ||
    kinds.some((kind) => differ(a.content.intersection(kind), b.content.intersection(kind), b, a)) ||
    opposites.some(([one, other]) => isInstead(a, b, one, other) || isInstead(b, a, one, other))
  );
}

/**
 * Whether `a` denies what `b` affirms: "not ready" and "ready". What each negates once is one thing in another order ("no date
 * was set", "a date was not set"), unless one sets it against what it affirms ("sign but not publish").
 */
function denies(a: StatementWords, b: StatementWords): boolean {
  if (a.negations === 1 && b.negations === 1 && !/\bbut\b/.test(`${a.letters} ${b.letters}`)) return false;
  // "no date was set for the meeting" and "the meeting was set for May": what only one of them negates, near or far.
  const negated = b.negations === 0 ? a.nearNegation : a.negated;
  for (const word of negated) if (!a.plain.has(word) && b.plain.has(word) && !b.nearNegation.has(word)) return true;
  return false;
}

/** "will deploy" and "has deployed": a plan that has come true is news. */
function hasHappenedSince({ ahead, done: before }: StatementWords, { done, ahead: after }: StatementWords): boolean {
  for (const verb of ahead) if (done.has(verb) && !after.has(verb) && !before.has(verb)) return true;
  return false;
}

/** Whether each has words of the kind that the other text has nowhere: one stands in the other's place. */
function differ(
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
  { mentions: inB }: StatementWords,
  { mentions: inA }: StatementWords,
): boolean {
  return !ofA.isSubsetOf(inB) && !ofB.isSubsetOf(inA);
}

/**
 * Whether a name stands in another's place, beside the same word: "Karelvia will withdraw" and "Tamaria will withdraw". Outlets
 * name what others leave unnamed: of reports of one statement, one in 25 has a name that the other lacks, and the other one
 * that it lacks itself.
 */
function areExchanged(a: StatementWords, b: StatementWords): boolean {
  const besidesIn = (one: StatementWords, { mentions }: StatementWords) => {
    const words = [...one.content];
    const besides = new Set<string | undefined>();
    for (const [place, word] of words.entries())
      if (one.names.has(word) && !mentions.has(word)) besides.add(words[place - 1]).add(words[place + 1]);
    besides.delete(undefined);
    return besides;
  };
  return !besidesIn(a, b).isDisjointFrom(besidesIn(b, a));
}

function isInstead(
  { content: a }: StatementWords,
  { content: b }: StatementWords,
  one: string,
  other: string,
): boolean {
  return a.has(one) && !a.has(other) && b.has(other) && !b.has(one);
}
