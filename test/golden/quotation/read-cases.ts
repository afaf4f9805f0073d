import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { QUOTATION_KINDS, type QuotationKind } from '../../../lib/core/quotation/quotation.ts';
import { cut, type TextSpan } from '../../../lib/core/text/span.ts';

/** A passage and the quotations that a careful reader marks in it. Spans: UTF-16 code units into `text`, end exclusive. */
export interface QuotationCase {
  /** `<kind>--<case name>`. */
  readonly id: string;
  /** What the passage shows ("split-quotes"): the name of its file. */
  readonly kind: string;
  readonly text: string;
  readonly quotations: readonly LabelledQuotation[];
}

export interface LabelledQuotation {
  readonly kind: QuotationKind;
  /** Empty when the passage names nobody. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  /** Other readings of the content that are as good. */
  readonly alternatives: readonly (readonly TextSpan[])[];
  /** Quotations inside the content ("Y had refused" in "X said that Y had refused"). */
  readonly inner: readonly LabelledQuotation[];
  /** Readers differ on whether this is a quotation at all: finding it is neither rewarded nor punished. */
  readonly optional: boolean;
}

/** A case that doesn't parse, or whose words don't stand in its text exactly once or where it says. */
export class QuotationCaseError extends Error {
  override readonly name = 'QuotationCaseError';
}

const wordsSchema = z.union([z.string().min(1), z.strictObject({ text: z.string().min(1), nth: z.int().positive() })]);
type Words = z.infer<typeof wordsSchema>;

const labelSchema = z.strictObject({
  kind: z.enum(QUOTATION_KINDS),
  source: z.array(wordsSchema),
  cue: z.array(wordsSchema),
  content: z.array(wordsSchema).min(1),
  alternatives: z.array(z.array(wordsSchema).min(1)).default([]),
  optional: z.boolean().default(false),
  get inner() {
    return z.array(labelSchema).default([]);
  },
});
type Label = z.infer<typeof labelSchema>;

const fileSchema = z.array(
  z.strictObject({ id: z.string(), text: z.string().min(1), quotations: z.array(labelSchema) }),
);

/** Every labelled passage of this folder, in file-name order. Throws QuotationCaseError. */
export function readQuotationCases(): QuotationCase[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => parseQuotationCases(name, readFileSync(new URL(name, import.meta.url), 'utf8')));
}

/** The cases of one file, `<kind>.json`. Throws QuotationCaseError, which names the file, the case and the words. */
export function parseQuotationCases(fileName: string, json: string): QuotationCase[] {
  const kind = fileName.replace(/\.json$/, '');
  return parseFile(fileName, json).map(({ id, text, quotations }) => {
    if (!id.startsWith(`${kind}--`))
      throw new QuotationCaseError(`${fileName}: the id "${id}" does not begin with "${kind}--"`);
    const place = `${fileName}, ${id}`;
    return { id, kind, text, quotations: quotations.map((label) => locateLabel(label, text, place)) };
  });
}

function parseFile(fileName: string, json: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new QuotationCaseError(`${fileName} does not hold quotation cases`, { cause });
  }
}

function locateLabel(label: Label, text: string, place: string): LabelledQuotation {
  const locateAll = (list: readonly Words[]) => list.map((words) => locate(words, text, place));
  return {
    kind: label.kind,
    source: locateAll(label.source),
    cue: locateAll(label.cue),
    content: locateAll(label.content),
    alternatives: label.alternatives.map(locateAll),
    inner: label.inner.map((one) => locateLabel(one, text, place)),
    optional: label.optional,
  };
}

function locate(words: Words, text: string, place: string): TextSpan {
  const { text: wanted, nth } = typeof words === 'string' ? { text: words, nth: undefined } : words;
  const starts = wholeWordStarts(text, wanted);
  const start = starts[(nth ?? 1) - 1];
  const quoted = JSON.stringify(wanted);
  if (start === undefined)
    throw new QuotationCaseError(`${place}: ${quoted} stands ${starts.length} times in the text, not ${nth ?? 1}`);
  if (nth === undefined && starts.length > 1)
    throw new QuotationCaseError(`${place}: ${quoted} stands ${starts.length} times in the text; give "nth"`);
  return cut(text, start, start + wanted.length);
}

/** Where `wanted` stands as whole words, so that "he" is not also found in "the" and people can count. */
function wholeWordStarts(text: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) starts.push(start);
  }
  return starts;
}

function isInsideWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
