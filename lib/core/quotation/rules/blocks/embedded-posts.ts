import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { replaceWithin } from '../covered.ts';
import { tellsOfOthers } from '../first-person.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { isHeading } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { headedPosts } from './headed-posts.ts';

const CONFIDENCE = 0.9;
/** In UTF-16 code units: "— Ola Kell (@olakell) May 4, 2031". */
const LONGEST_SIGNATURE = 140;
/** In tokens. */
const LEAST_POST = 4;

export const EMBEDDED_POSTS: QuotationRule = {
  name: 'embedded posts',
  reason:
    'pages show a post without marks and without a verb: its text and, after a dash, "Ola Kell (@olakell) May 4, 2031", or his name above it',
  apply: (found, context) => {
    const { document } = context.reading;
    const made: Found[] = [];
    for (let p = 0; p + 1 < document.paragraphs.length; p++) {
      const signature = signatureIn(document, p);
      const post = signature && postBefore(context, p, signature.dash);
      if (!signature || !post) continue;
      const { dash, name } = signature;
      const cue = [{ start: dash, end: dash + 1 }];
      const said = { source: [name], cue, content: [post], isSpoken: true };
      made.push({ ...said, head: dash, confidence: CONFIDENCE, inner: [] });
    }
    for (const { name, handle, from, to } of headedPosts(document)) {
      const post = bounded(document, from, to);
      const said = { source: [name], cue: [handle], isSpoken: true, head: handle.start };
      if (post) made.push({ ...said, content: [post], confidence: CONFIDENCE, inner: [] });
    }
    return replaceWithin(found, made, document.tokens.count);
  },
};

/** The signature that ends a paragraph: where its dash is, and the name. */
function signatureIn(document: Document, p: number): { dash: number; name: Stretch } | undefined {
  const { text, starts, ends } = document.tokens;
  const [from, to] = [document.paragraphs[p]!, document.paragraphs[p + 1]!];
  const last = ends[to - 1]!;
  const first = Math.max(starts[from]!, last - LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(text.slice(first, last));
  const who = match?.groups?.who;
  if (!match || !who) return undefined;
  const at = (offset: number) => {
    let i = to - 1;
    while (i > from && starts[i]! > offset) i -= 1;
    return i;
  };
  const dash = at(first + match.index);
  const start = dash + 1;
  const end = at(first + match.index + match[0].indexOf(who) + who.length - 1) + 1;
  return start < end ? { dash, name: { start, end } } : undefined;
}

const SIGNATURE =
  /[—–-] ?(?<who>\p{L}[^()—–@\n]{1,60}?) \(@\w{1,30}\)(?: on)?,? (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9},? \d{4})$/u;

/** The post's text: before the dash in its paragraph, or the paragraph above, unless that is the article's. */
function postBefore(context: RuleContext, p: number, dash: number): Stretch | undefined {
  const { document } = context.reading;
  const from = document.paragraphs[p]!;
  if (dash > from) return bounded(document, from, dash);
  if (p === 0 || tellsOfOthers(context, p - 1)) return undefined;
  if (isHeading(document, p - 1) && !LINK.test(wordAt(document, from - 1))) return undefined;
  return bounded(document, document.paragraphs[p - 1]!, from);
}

/** Without the links at its end. */
function bounded(document: Document, start: number, to: number): Stretch | undefined {
  let end = to;
  while (end > start && LINK.test(wordAt(document, end - 1))) end -= 1;
  return end - start >= LEAST_POST ? { start, end } : undefined;
}

const LINK = /^(?:https?:|pic\.|t\.co)/;
