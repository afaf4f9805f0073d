import type { Word } from '../reading/words.ts';

/** "quoted by", "published on Monday in", "speaking to", "wrote in": words that an outlet follows. */
export function leadsToOutlet(preposition: number, words: readonly Word[]): boolean {
  const before = words[preposition - 1]?.lower ?? '';
  switch (words[preposition]?.lower) {
    case 'to':
      return /^(?:according|admitted|complained|conceded|confided|confirmed|declared|explained|replying|said|speaking|spoke)$/.test(
        before,
      );
    case 'on':
      return before === 'speaking' || isPublished(preposition, words);
    case 'in':
      return /^(?:writes|writing|wrote)$/.test(before) || isPublished(preposition, words);
    case 'of':
      return /^(?:edition|issue)$/.test(before);
    case 'for':
      return /^(?:interview|poll|survey)$/.test(before);
    case 'by':
      return isPublished(preposition, words);
    default:
      return false;
  }
}

function isPublished(preposition: number, words: readonly Word[]): boolean {
  for (let index = preposition - 1; index > preposition - 5; index -= 1)
    if (words[index]?.sentence === words[preposition]?.sentence && published.has(words[index]?.lower ?? ''))
      return true;
  return false;
}

const published: ReadonlySet<string> = new Set([
  'aired',
  'broadcast',
  'carried',
  'cited',
  'obtained',
  'published',
  'quoted',
  'run',
  'seen',
]);

/** "in an interview with X" */
export function isInterview(preposition: number, words: readonly Word[]): boolean {
  return (
    /^(?:with|to|by)$/.test(words[preposition]?.lower ?? '') &&
    /^(?:chat|conversation|interview)$/.test(words[preposition - 1]?.lower ?? '')
  );
}
