import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { isInCapitals } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** How many speakers a round-up has at least. */
const LEAST_HEADINGS = 2;
/** In tokens: "EGYPT'S HEAD OF DELEGATION, OLA KELL". */
const LONGEST_HEADING = 20;
const CONFIDENCE = 0.8;

export const HEADED_QUOTATIONS: QuotationRule = {
  name: 'headed quotations',
  reason:
    'in a round-up of reactions each speaker is a heading, "OLA KELL, ENVOY" or "Ola Kell, envoy", and the paragraphs in quotation marks below are his',
  apply: (found, { reading: { document } }) => {
    const claimed = coveredBy(found, document.tokens.count);
    const headings = readHeadings(document).filter(({ quoted }) => claimed[quoted[0]!.start] !== 1);
    if (headings.length < LEAST_HEADINGS) return found;
    const made = headings.flatMap(({ source, quoted }) =>
      quoted.map(
        (content): Found => ({
          head: content.start,
          source: [source],
          cue: [],
          content: [content],
          confidence: CONFIDENCE,
          inner: [],
        }),
      ),
    );
    return [...found, ...made];
  },
};

interface Heading {
  readonly source: Stretch;
  readonly quoted: readonly Stretch[];
}

/**
 * The headings with the quoted paragraphs below, up to the first that isn't; with those above, if a quoted paragraph stands above the
 * first: then the names sign them.
 */
function readHeadings(document: Document): Heading[] {
  const headings: Heading[] = [];
  let step: 1 | -1 | undefined;
  for (let p = 1; p + 1 < document.paragraphs.length; p++) {
    if (!isSpeaker(document, p)) continue;
    step ??= quotedParagraph(document, p - 1) ? -1 : 1;
    const quoted = quotedFrom(document, p + step, step);
    if (quoted.length > 0) headings.push({ source: headingWords(document, p), quoted });
    else if (headings.length === 0) step = undefined;
  }
  return headings;
}

/** The quoted paragraphs from one on, in text order. */
function quotedFrom(document: Document, first: number, step: 1 | -1): Stretch[] {
  const quoted: Stretch[] = [];
  for (let p = first; p >= 0 && p + 1 < document.paragraphs.length; p += step) {
    const words = quotedParagraph(document, p);
    if (!words) break;
    quoted.push(words);
  }
  return step < 0 ? quoted.reverse() : quoted;
}

/** Whether a heading is a speaker's: a line in capitals of more than one word, or a full name with what he is. */
function isSpeaker(document: Document, paragraph: number): boolean {
  const { start, end } = headingWords(document, paragraph);
  if (end - start < 2 || end - start > LONGEST_HEADING) return false;
  if (NAME_AND_ROLE.test(textOf(document, start, end))) return true;
  const inCapitals = document.lexemes.shapes.subarray(start, end).filter(isInCapitals);
  return inCapitals.length > 1 && !hasSmallLetters(document, start, end);
}

/** "Ola Kell, Velm's envoy" */
const NAME_AND_ROLE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+, (?:[^.,!?:;“”"]|\.(?=\S))+(?:, [^.,!?:;“”"]+)?$/u;

function textOf({ tokens: { text, starts, ends } }: Document, start: number, end: number): string {
  return text.slice(starts[start]!, ends[end - 1]!);
}

function hasSmallLetters(document: Document, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/\p{Ll}{2}/u.test(wordAt(document, i))) return true;
  return false;
}

/** The words of a heading, without a colon at its end. */
function headingWords(document: Document, paragraph: number): Stretch {
  const [start, end] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  return { start, end: wordAt(document, end - 1) === ':' ? end - 1 : end };
}

function quotedParagraph({ marks, paragraphs }: Document, paragraph: number): Stretch | undefined {
  const [from, to] = [paragraphs[paragraph]!, paragraphs[paragraph + 1]!];
  if (marks.roles[from] !== OPENS) return undefined;
  const { start, end } = marks.quoted[marks.quotedAt[from]!] ?? { start: from, end: from };
  return start === from && end >= to - 1 ? { start, end } : undefined;
}
