import type { Span, TextSpan } from '../../text/span.ts';

/** What briefings put before a paragraph, in lower case. Sorted. */
const LABELS: ReadonlySet<string> = new Set(
  "background|between the lines|by the numbers|case in point|catch up fast|catch up quick|context|driving the news|flashback|friction point|go deeper|how it works|in other words|of note|our thought bubble|reality check|state of play|the backdrop|the backstory|the big picture|the bottom line|the context|the details|the intrigue|the latest|the other side|the stakes|threat level|what else|what happened|what he's saying|what happens next|what she's saying|what they're saying|what to know|what to watch|what we're hearing|what we're watching|what's happening|what's new|what's next|why it matters|why now|worth noting|yes, but|zoom in|zoom out".split(
    '|',
  ),
);
/** In UTF-16 code units. */
const LONGEST = 24;
const LONGEST_HEADLINE = 80;

/** "TALKS ON THE BRINK — | Lind said it was late.", "MORE TALKS? – | …" */
const SHOUTED = /^(?=\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N} ’'&/,.-]{5,60}(?<mark>[?!]?) [–—] (?=\S)/u;
/** What datelines and speakers' titles have no need of, as "UNITED NATIONS —" and "THE MINISTER FOR TRADE —" show. */
const OF_HEADLINE =
  / (?:ABOUT|ARE|AT|BACK|BE|BY|FROM|GETS?|GO|GOES|HIS|HOW|IN|IS|ITS|NO|NOT|OFF|ON|OUT|OVER|TO|UP|VS\.?|WHAT|WHO|WHY|WITH) /;

/**
 * "The big picture: | Lind said it was late.": the labels before lines, and headlines before briefs, which are no words of whoever
 * speaks, and no part of his name.
 */
export function leadLabels(lines: readonly TextSpan[]): Span[] {
  return lines.flatMap(({ start, text }) => {
    // ">> Reporter: It is late.": captions of broadcasts mark so that somebody else speaks.
    const change = /^>>+ ?/.exec(text)?.[0].length ?? 0;
    if (change > 0) return [{ start, end: start + change }];
    const item = /^[•*·–—-] /.exec(text)?.[0].length ?? 0;
    const from = start + item;
    const headline = SHOUTED.exec(text.slice(item, item + LONGEST_HEADLINE));
    if (headline && (headline.groups?.mark !== '' || OF_HEADLINE.test(headline[0])))
      return [{ start: from, end: from + headline[0].length }];
    const label = /^[^:\n]{3,24}(?=: \S)/.exec(text.slice(item, item + LONGEST + 3))?.[0];
    if (label === undefined || !LABELS.has(label.toLowerCase().replace('’', "'"))) return [];
    return [{ start: from, end: from + label.length + ': '.length }];
  });
}
