import { beforePerformatives, performedByBodies } from '../../../quotation/data/performatives.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import type { Word } from '../../reading/words.ts';

/** Of a body that says them in a text of its own. */
const leastActs = 2;
/** "The Union | once again strongly | condemns", in words. */
const mostBetween = 4;

/** "The Velm Union strongly condemns it. … The Union calls on all to wait": the body that states most in a text by its own name. */
export function actingBody({ mentions, setting: { words } }: Cast): Member | undefined {
  const acts = new Map<Member, number>();
  for (const { member, start, end } of mentions) {
    const first = words[start - 1]?.lower === 'the' ? start - 1 : start;
    const opens = words[first - 1]?.sentence !== words[first]?.sentence && !words[start]?.quoted;
    if (member.kind === 'body' && opens && isAct(end, words)) acts.set(member, (acts.get(member) ?? 0) + 1);
  }
  const [most] = [...acts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= leastActs ? most[0] : undefined;
}

function isAct(end: number, words: readonly Word[]): boolean {
  let verb = end;
  while (verb < end + mostBetween && beforePerformatives.has(words[verb]?.lower ?? '')) verb += 1;
  const word = words[verb]?.lower ?? '';
  return /[^s]s$/.test(word) && [word.slice(0, -1), word.slice(0, -2)].some((one) => performedByBodies.has(one));
}
