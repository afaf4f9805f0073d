import type { Stretch } from '../candidates/candidate.ts';
import type { Reading } from '../reading.ts';
import { wordAt } from './word-at.ts';
import { tagsOf } from './word-sets.ts';

const FINITE = tagsOf('VBD', 'VBP', 'VBZ');
const BEGINS_NAME = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$');
/** The tagger knows few of them: "muttered", "quips". */
const RARE = /^\p{Ll}{3,}(?:ed|[^s]s)$/u;
const PAST = /ed$/;
/** What ends a name or follows its verb. */
const ENDS = /^(?:[,.;:]|after|as|at|before|from|in|on|when|while|who)$/;
const RELATIVE = tagsOf('WDT', 'WP');
/**
 * Whoever says something, whatever the verb, in what follows or interrupts the words: "a guest of Velm, who came late, | murmured",
 * "reasons | the governor". `head` is the verb's token.
 */
export function speakerIn({ start, end }: Stretch, reading: Reading): { source: Stretch; head: number } | undefined {
  const { document, syntax } = reading;
  const { tags } = syntax;
  const word = (i: number) => wordAt(document, i);
  if ((FINITE.has(tags[start]!) || RARE.test(word(start))) && BEGINS_NAME.has(tags[start + 1]!)) {
    let last = start + 1;
    while (last < end && !ENDS.test(word(last))) last += 1;
    return { source: { start: start + 1, end: last }, head: start };
  }
  if (!BEGINS_NAME.has(tags[start]!)) return;
  let isAside = false;
  for (let i = start + 1; i < end; i++) {
    const isRare = PAST.test(word(i)) && RARE.test(word(i)) && ENDS.test(word(i + 1));
    if (isAside) isAside = word(i) !== ',';
    else if (RELATIVE.has(tags[i]!)) isAside = true;
    else if (FINITE.has(tags[i]!) || isRare)
      return { source: { start, end: word(i - 1) === ',' ? i - 1 : i }, head: i };
  }
  return;
}
