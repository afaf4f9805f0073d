import type { Quotation } from '../../quotation/quotation.ts';
import type { TextSpan } from '../../text/span.ts';

/** The line that holds all of a quotation, if it is short and ends without a full stop. */
export function pointAround(text: string, { source, cue, content }: Quotation): string | undefined {
  const line = lineAround(text, [...source, ...cue, ...content]);
  const isPoint = line !== undefined && line.length <= LONGEST_POINT && OPEN_END.test(line) && !SENTENCE.test(line);
  return isPoint ? line : undefined;
}

const OPEN_END = /[\p{L}\p{N}]["'’”]?$/u;
/** "It is late. RK", as an agency signs its last paragraph; not "2. Envoys call for talks" */
const SENTENCE = /(?<!^\d?)[\p{Ll}\d)"”’][.?!]["”’]? /u;
/** In UTF-16 code units. */
export const LONGEST_POINT = 220;

/** The line that holds all the spans; undefined if it is longer than a headline would be. */
export function lineAround(text: string, spans: readonly TextSpan[]): string | undefined {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (end - start > LONGEST_POINT) return undefined;
  const reach = Math.max(0, start - LONGEST_POINT);
  const around = text.slice(reach, end + LONGEST_POINT);
  const from = around.lastIndexOf('\n', start - reach) + 1;
  if (from === 0 && reach > 0) return undefined;
  const to = around.indexOf('\n', start - reach);
  if (to < 0) return end + LONGEST_POINT < text.length ? undefined : around.slice(from).trim();
  return to >= end - reach ? around.slice(from, to).trim() : undefined;
}

/** Headlines tell in the present: a line in the past is a paragraph that lost its full stop. */
export function isInPast({ cue }: Quotation): boolean {
  return cue.some((verb) => PAST.test(verb.text));
}

const PAST = /(?:ed|said|told|went|wrote)$/i;
