import { isStamp } from '../../../text/stamps.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';

/** A post below its author's name and handle. */
export interface HeadedPost {
  readonly name: Stretch;
  readonly handle: Stretch;
  /** The tokens of its text. */
  readonly from: number;
  readonly to: number;
}

/** In UTF-16 code units. */
const LONGEST_HEAD = 80;
/** In paragraphs. */
const LONGEST_POST = 6;
/** "Ola Kell (@olakell)", "Ola Kell @olakell · 4 May" */
const HEAD = /^(?<who>\p{Lu}[^()@\n]{1,50}?)\s+(?<handle>\(?@\w{1,30}\)?)(?:\s*·\s*(?<day>[^·]+))?$/u;
const HANDLE = /^\(?@\w{1,30}\)?$/;

/**
 * Posts below "Ola Kell (@olakell)", as live blogs show them, or below a name and a handle, as they are copied. A day beside or below them
 * tells them from what is written by whoever has his handle in his byline.
 */
export function headedPosts(document: Document): HeadedPost[] {
  const posts: HeadedPost[] = [];
  const count = document.paragraphs.length - 1;
  for (let p = 1; p + 1 < count; p++) {
    const head = readHead(document, p);
    if (!head) continue;
    const first = head.below;
    const last = head.hasDay ? (p > 1 ? first + 1 : undefined) : dayBelow(document, first + 1, count);
    if (last === undefined || first >= count) continue;
    const { name, handle } = head;
    posts.push({ name, handle, from: document.paragraphs[first]!, to: document.paragraphs[last]! });
    p = last - 1;
  }
  return posts;
}

interface Head {
  readonly name: Stretch;
  readonly handle: Stretch;
  readonly hasDay: boolean;
  /** The paragraph below it. */
  readonly below: number;
}

function readHead(document: Document, p: number): Head | undefined {
  const line = lineOf(document, p);
  const { who, handle, day } = HEAD.exec(line)?.groups ?? {};
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  if (who !== undefined && handle !== undefined) {
    if (day !== undefined && !isStamp(day.trim())) return undefined;
    const start = document.tokens.starts[from]!;
    let end = from;
    while (end < to && document.tokens.starts[end]! < start + who.length) end += 1;
    return { name: { start: from, end }, handle: { start: end, end: to }, hasDay: day !== undefined, below: p + 1 };
  }
  const below = lineOf(document, p + 1);
  if (!HANDLE.test(below) || !/^\p{Lu}[^.:!?,;]+$/u.test(line)) return undefined;
  const under = { start: to, end: document.paragraphs[p + 2]! };
  return { name: { start: from, end: to }, handle: under, hasDay: false, below: p + 2 };
}

/** The paragraph of the day that ends a post. */
function dayBelow(document: Document, first: number, count: number): number | undefined {
  for (let p = first; p < Math.min(count, first + LONGEST_POST); p++) if (isStamp(lineOf(document, p))) return p;
  return undefined;
}

/** The text of a short paragraph; of a longer one, nothing. */
function lineOf({ tokens: { text, starts, ends }, paragraphs }: Document, p: number): string {
  if (p + 1 >= paragraphs.length) return '';
  const [start, end] = [starts[paragraphs[p]!]!, ends[paragraphs[p + 1]! - 1]!];
  return end - start > LONGEST_HEAD ? '' : text.slice(start, end);
}
