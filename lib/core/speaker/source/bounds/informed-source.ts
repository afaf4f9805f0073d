import type { Cast } from '../../cast/gather-cast.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun, roleNounOfMany } from '../../mention/role/role-title.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';

/**
 * The informed people whom an extractor cut from what they know of: "two diplomats familiar with | the talks | said".
 * Undefined for any other source.
 */
export function informedSource({ start, end }: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  const [who, knowing, of] = words.slice(Math.max(0, start - 3), start);
  if (!who || !links.get(knowing?.lower ?? '')?.has(of?.lower ?? '')) return undefined;
  const isWho =
    isRoleNoun(who) || roleNounOfMany(who) !== undefined || /^(?:people|persons?|sources?)$/.test(who.lower);
  if (!isWho) return undefined;
  const noun = start - 3;
  const earliest = ownSentenceStart(words, noun, mostWordsBefore);
  let first = noun;
  while (first > earliest && words[first - 1]?.kind === 'word') first -= 1;
  return { start: first, end };
}

const links: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aware', new Set(['of'])],
  ['briefed', new Set(['about', 'on'])],
  ['close', new Set(['to'])],
  ['familiar', new Set(['with'])],
  ['involved', new Set(['in'])],
  ['privy', new Set(['to'])],
]);

/** "three senior Velmarian | officials" */
const mostWordsBefore = 3;
