import { lastsTime } from '../../reading/starts-time.ts';
import type { Word } from '../../reading/words.ts';

/** Where a role may begin after a verb such as "is", "has been", "was named", "became", "serves as"; else undefined. */
export function afterCopula(words: readonly Word[], verb: number): number | undefined {
  const lower = words[verb]?.lower ?? '';
  let index = verb + 1;
  const next = words[index]?.lower ?? '';
  if (servings.has(lower)) return next === 'as' ? index + 1 : undefined;
  if (lower === 'became' || lower === 'remains') return index;
  if ((lower === 'has' || lower === 'had') && next === 'been') index += 1;
  else if (!beings.has(lower) && !isShort(words, verb)) return undefined;
  while (adverbs.has(words[index]?.lower ?? '')) index += 1;
  if (lastsTime(words, index)) index += words[index + 1]?.lower === 'more' ? 5 : 3;
  if (servings.has(words[index]?.lower ?? '') && words[index + 1]?.lower === 'as') return index + 2;
  if (!namings.has(words[index]?.lower ?? '')) return index;
  return words[index + 1]?.lower === 'as' || words[index + 1]?.lower === 'to' ? index + 2 : index + 1;
}

/** "she | 's" */
function isShort(words: readonly Word[], verb: number): boolean {
  return words[verb]?.kind === 'possessive' && /^(?:he|she)$/.test(words[verb - 1]?.lower ?? '');
}

const beings: ReadonlySet<string> = new Set(['is', 'was']);
export const pastForms: ReadonlySet<string> = new Set(['served', 'was']);
const servings: ReadonlySet<string> = new Set([
  'trained',
  'acted',
  'acts',
  'served',
  'serves',
  'serving',
  'worked',
  'working',
  'works',
]);
/** Participles that tell how somebody got an office. */
export const namings: ReadonlySet<string> = new Set([
  'appointed',
  'confirmed',
  'elected',
  'made',
  'named',
  'nominated',
  'promoted',
  'reappointed',
  'reelected',
]);
/** Whether the words after an office tell that it is over: "until 2019", "in the 1990s". */
export function isPast(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const time = next?.lower === 'the' ? words[index + 2] : next;
  if (/^(?:from|until)$/.test(words[index]?.lower ?? '')) return true;
  return words[index]?.lower === 'in' && /^(?:\d{4}s?|nineties|eighties|seventies)$/.test(time?.lower ?? '');
}

export const adverbs: ReadonlySet<string> = new Set(['also', 'currently', 'formerly', 'long', 'now', 'once', 'still']);
