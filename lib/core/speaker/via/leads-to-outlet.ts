import type { Cast } from '../cast/gather-cast.ts';
import { languages } from '../data/languages.ts';

/** Verbs after which an outlet may follow, whatever its name. */
export const tellings: ReadonlySet<string> = new Set(['assured', 'informed', 'tell', 'telling', 'tells', 'told']);

/** Whether an outlet may follow a preposition: "quoted by", "published on Monday in", "speaking to", "wrote in". */
export function leadsToOutlet(preposition: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const before = words[preposition - 1]?.lower ?? '';
  switch (words[preposition]?.lower) {
    case 'to':
      return saidTo.has(before);
    case 'on':
      return before === 'speaking' || isPublished(preposition, cast);
    case 'in':
      // "wrote in Hebrew": a language is no outlet.
      if (languages.has(words[preposition + 1]?.lower ?? '')) return false;
      return /^(?:writes|writing|wrote)$/.test(before) || isPublished(preposition, cast);
    case 'of':
      return /^(?:edition|issue)$/.test(before);
    case 'for':
      return /^(?:interview|poll|survey)$/.test(before);
    case 'by':
      return isPublished(preposition, cast);
    default:
      return false;
  }
}

/** Words after which "to" leads to the outlet that asked: "confided to", "in a written reply to". */
const saidTo: ReadonlySet<string> = new Set(
  `
  according admitted answer answers comment comments complained conceded confided confirmed declared email emailed
  explained noted remarked remarks replies reply replying response responses said speaking spoke stated
  `
    .trim()
    .split(/\s+/),
);

function isPublished(preposition: number, cast: Cast): boolean {
  const { words } = cast.setting;
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

/** Whether a preposition leads to an interviewer: "in an interview with X". */
export function isInterview(preposition: number, cast: Cast): boolean {
  const { words } = cast.setting;
  return talks.has(words[preposition - 1]?.lower ?? '') && /^(?:with|to|by)$/.test(words[preposition]?.lower ?? '');
}

const talks: ReadonlySet<string> = new Set(['chat', 'conversation', 'interview']);
