import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `cases` hold exactly; `practice` may be read and learned from; the others are for measurement only (README.md says why). */
export type EventSet = 'cases' | 'practice' | 'held' | 'held-short' | 'held-ordinary';

/** Articles of several outlets on one happening, in the order in which they came in. */
export interface NewsEvent {
  readonly name: string;
  readonly reports: readonly Report[];
}

/** One outlet's article on an event. */
export interface Report {
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Words of a report, in UTF-16 offsets, and which of the event's statements they report. */
export interface Mark {
  readonly points: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** `{1+2:words}` reports the statements 1 and 2. */
const MARK = /\{([\d+]+):([^{}]*)\}/g;

/** The events of a set's files: `# name`, then each report under `## outlet date`: headline, a blank line, paragraphs. */
export function readEvents(set: EventSet): NewsEvent[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, ...events] = readFileSync(join(folder, file), 'utf8').split(/^# /m);
      return events.map(readEvent);
    });
}

function readEvent(event: string): NewsEvent {
  const [name = '', ...reports] = event.split(/^## /m);
  return { name: name.trim(), reports: reports.map(readReport) };
}

function readReport(report: string): Report {
  const [head = '', ...lines] = report.split('\n');
  const [title = '', ...paragraphs] = lines.join('\n').trim().split('\n\n');
  const marked = paragraphs.join('\n\n');
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: points = '', 2: words = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    marks.push({ points: points.split('+'), start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  text += marked.slice(at);
  if (/[{}]/.test(title + text)) throw new Error(`a mark is broken in the report "${head}", "${title}"`);
  return { publishedAt: head.trim().split(' ').at(-1) ?? '', title, text, marks };
}
