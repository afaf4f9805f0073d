import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { networkEnd, networkStart } from './network.ts';
import { longest, phraseEnd } from './venue-phrase.ts';

/** The end of "a televised address", "her blog", "a blog post", "an open letter"; of a post only with its platform. */
export function writingEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  if (!/^(?:a|an|her|his|its|their)$/.test(words[start]?.lower ?? '')) return undefined;
  let noun = start + 1;
  while (noun < start + longest && words[noun]?.kind === 'word' && !writings.has(words[noun]?.lower ?? '')) noun += 1;
  const isOpen = words[start + 1]?.lower === 'open' && words[start + 2]?.lower === 'letter';
  if (isOpen) return start + 3;
  if (!writings.has(words[noun]?.lower ?? '') || phraseEnd(start, inReach, cast) < noun) return undefined;
  if (isPost(words[noun]) && networkStart(noun, words) === undefined) return undefined;
  if (speeches.has(words[noun]?.lower ?? '') && !broadcast.test(words[noun - 1]?.lower ?? '')) return undefined;
  return isPost(words[noun + 1]) ? noun + 2 : noun + 1;
}

/** "a televised | address"; for others, the occasion is told: "her address to | the forum". */
const speeches: ReadonlySet<string> = new Set(['address', 'message', 'speech', 'statement']);

const broadcast =
  /^(?:broadcast|evening|national|nationwide|nightly|radio|recorded|televised|television|tv|video|virtual|webcast)$/;

function isPost(word: Word | undefined): boolean {
  return word?.lower === 'post';
}

/** What is published; what is sent to somebody is no venue. */
const writings: ReadonlySet<string> = new Set(
  'address advertisement blog message op-ed podcast post speech statement tweet'.split(' '),
);

/** A platform, without its kind: "the social media platform | X". */
export function platformAt(start: number, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const social = words[start]?.lower === 'the' ? start + 1 : start;
  const media = /^(?:media|networking)$/.test(words[social + 1]?.lower ?? '') ? social + 2 : social + 1;
  const isKind = words[social]?.lower === 'social' && kinds.has(words[media]?.lower ?? '');
  // "on social media"
  if (words[social]?.lower === 'social' && media === social + 2 && !isKind) return { start, end: media };
  const first = isKind ? media + 1 : start;
  const end = isKind && words[first]?.capital ? nameEnd(first, words) : platformEnd(first, cast);
  return end === undefined ? undefined : { start: first, end };
}

const kinds: ReadonlySet<string> = new Set(['app', 'network', 'platform', 'service', 'site', 'website']);

/** The end of "Telegram", "its Telegram channel", "her blog", "the podcast Morning Watch"; a website if written on. */
function platformEnd(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const isOwn = /^(?:her|his|its|the|their)$/.test(words[start]?.lower ?? '');
  let at = isOwn ? start + 1 : start;
  const named = networkEnd(at, words);
  const isNamed = named !== undefined;
  if (isNamed) at = named;
  const kind = words[at]?.lower ?? '';
  const isChannel = isOwn && (/^(?:account|blog|channel|page|podcast)$/.test(kind) || (isNamed && kinds.has(kind)));
  if (isOwn && words[at]?.lower === 'website' && sayings.has(words[start - 2]?.lower ?? '')) return at + 1;
  if (isOwn && words[at]?.lower === 'podcast' && words[at + 1]?.capital) return nameEnd(at + 1, words);
  if (isChannel) return words[at + 1]?.capital ? undefined : at + 1;
  if (isNamed || isOwn) return isOwn ? undefined : at;
  return isWritten(start - 2, words) ? nameEnd(start, words) : undefined;
}

/** "wrote | on its website", but not "a statement published | on its website" */
const sayings: ReadonlySet<string> = new Set(['posted', 'said', 'says', 'writes', 'writing', 'wrote']);

/** A network of any name: "wrote | on Truth Social", "in a post | on Gab". */
function isWritten(before: number, words: readonly Word[]): boolean {
  const next = words[before + 2];
  return (
    /^(?:post|posted|tweet|tweeted|writes|writing|wrote)$/.test(words[before]?.lower ?? '') &&
    next?.capital === true &&
    !notInNames.has(next.folded)
  );
}

/** Where a capitalised name ends, without a day after it: "X | Monday". */
function nameEnd(start: number, words: readonly Word[]): number {
  let end = start + 1;
  while (words[end]?.capital && words[end]?.sentence === words[start]?.sentence && !isTime(words[end])) end += 1;
  return end;
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && notInNames.has(word.folded);
}
