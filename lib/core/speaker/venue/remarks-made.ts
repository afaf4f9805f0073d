import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { madeEnd } from '../source/lead-nominal.ts';
import { mentionsIn } from '../source/named-in.ts';

/** What tells where somebody said what stands before it. */
export interface Remarks {
  /** Who did; undefined for a pronoun. */
  readonly member: Member | undefined;
  /** What tells where. */
  readonly rest: WordRange;
}

/** "Anna Lind made the remarks | at a briefing | when she was asked": agency copy has it after its lead. */
export function remarksMade({ start, end }: WordRange, cast: Cast): Remarks | undefined {
  const { words } = cast.setting;
  const named = mentionsIn({ start, end: Math.min(end, start + longestSubject) }, cast).find(
    ({ phraseEnd }) => madeEnd(phraseEnd, words) !== undefined,
  );
  const subject = /^(?:he|she)$/.test(words[start]?.lower ?? '') ? start + 1 : named?.phraseEnd;
  const made = subject === undefined ? undefined : madeEnd(subject, words);
  if (made === undefined) return undefined;
  let rest = made;
  while (rest < end && !others.has(words[rest]?.lower ?? '')) rest += 1;
  return { member: named?.member, rest: { start: made, end: rest } };
}

/** In words. */
const longestSubject = 20;

/** "in response | to what he had said at a briefing": what comes after is another's occasion. */
const others: ReadonlySet<string> = new Set(
  'after as before days following hours reaction reply response when which while who'.split(' '),
);

/** "Lind made the remarks at | a briefing when told that the ministry had objected": of what follows, another place is told. */
export function isOfRemarks(index: number, { source: [span] }: Quotation, { setting: { words } }: Cast): boolean {
  const at = words[index];
  if (!at || !span || span.start < at.start) return false;
  for (let made = index; made >= index - longestRemarks && words[made]?.sentence === at.sentence; made -= 1)
    if (madeEnd(made, words) !== undefined) return true;
  return false;
}

/** From "made the remarks" to the place, in words: "made the remarks to journalists in Lune on Monday at". */
const longestRemarks = 12;
