import type { Span, TextSpan } from '../../text/span.ts';

/** What briefings put before a paragraph, in lower case. Sorted. */
const LABELS: ReadonlySet<string> = new Set(
  "background|between the lines|by the numbers|case in point|catch up fast|catch up quick|context|driving the news|flashback|friction point|go deeper|how it works|in other words|of note|our thought bubble|reality check|state of play|the backdrop|the backstory|the big picture|the bottom line|the context|the details|the intrigue|the latest|the other side|the stakes|threat level|what else|what happened|what he's saying|what happens next|what she's saying|what they're saying|what to know|what to watch|what we're hearing|what we're watching|what's happening|what's new|what's next|why it matters|why now|worth noting|yes, but|zoom in|zoom out".split(
    '|',
  ),
);
/** In UTF-16 code units. */
const LONGEST = 24;

/** "The big picture: | Lind said it was late.": the labels before lines, which are no words of whoever speaks, and no part of his name. */
export function leadLabels(lines: readonly TextSpan[]): Span[] {
  return lines.flatMap(({ start, text }) => {
    const label = /^[^:\n]{3,24}(?=: \S)/.exec(text.slice(0, LONGEST + 3))?.[0];
    if (label === undefined || !LABELS.has(label.toLowerCase().replace('’', "'"))) return [];
    return [{ start, end: start + label.length + ': '.length }];
  });
}
