import { readFileSync } from 'node:fs';

/** One outlet's article on an event. */
export interface Report {
  readonly publishedAt: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Words of an article, in UTF-16 offsets, and which of the event's statements they report. */
export interface Mark {
  readonly points: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** `{1+2:words}` reports the statements 1 and 2. */
const MARK = /\{([\d+]+):([^}]*)\}/g;

/** The events of events.txt: `# name`, then each report under `## outlet date`, in the order of appearance. */
export function readEvents(): { readonly name: string; readonly reports: readonly Report[] }[] {
  const [, ...events] = readFileSync(new URL('events.txt', import.meta.url), 'utf8').split(/^# /m);
  return events.map((event) => {
    const [name = '', ...reports] = event.split(/^## /m);
    return { name: name.trim(), reports: reports.map(readReport) };
  });
}

function readReport(report: string): Report {
  const [head = '', ...lines] = report.split('\n');
  const marked = lines.join('\n').trim();
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: points = '', 2: words = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    marks.push({ points: points.split('+'), start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { publishedAt: head.split(' ').at(-1) ?? '', text: text + marked.slice(at), marks };
}
