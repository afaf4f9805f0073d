import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { stemOf } from '../../core/quotation/lexemes.ts';
import type { Span } from '../../core/text/span.ts';
import { REPORTING_STEMS } from '../quotations/reporting-stems.ts';

/** An attribution as PolNeAR's annotators marked it. Offsets in UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** False for thoughts, feelings and the like, which PolNeAR also marks. */
  readonly isSpeech: boolean;
}

/** A token as CoreNLP read it: UTF-16 offsets, tag, and its head's index within the sentence (-1 for the root). */
export interface SyntaxToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
}

export interface PolnearArticle {
  readonly id: string;
  /** Four hexadecimal digits for whoever labelled it; empty if nobody did. */
  readonly annotator: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly syntax: readonly (readonly SyntaxToken[])[];
}

const SyntaxLine = z.object({
  id: z.string(),
  sentences: z.array(z.array(z.tuple([z.number(), z.number(), z.string(), z.string(), z.number(), z.string()]))),
});

/** The end of an annotation file's name. */
const ANNOTATOR = /_([0-9a-f]{4})\.ann$/;

/**
 * The articles of a split, in the order of file names, each with the attributions of its first annotator.
 *
 * @param folder holds text/, attributions/ and syntax.jsonl.gz
 */
export function readPolnear(folder: string): PolnearArticle[] {
  const syntax = readSyntax(join(folder, 'syntax.jsonl.gz'));
  const annotations = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'attributions')).sort()) {
    const id = name.replace(ANNOTATOR, '');
    if (!annotations.has(id)) annotations.set(id, name);
  }
  return readdirSync(join(folder, 'text'))
    .sort()
    .map((name) => {
      const id = name.replace(/\.txt$/, '');
      const text = readFileSync(join(folder, 'text', name), 'utf8');
      const annotation = annotations.get(id);
      const [, annotator = ''] = ANNOTATOR.exec(annotation ?? '') ?? [];
      const attributions =
        annotation === undefined ? [] : parseBrat(readFileSync(join(folder, 'attributions', annotation), 'utf8'), text);
      return { id, annotator, text, attributions, syntax: syntax.get(id) ?? [] };
    });
}

function readSyntax(file: string): Map<string, SyntaxToken[][]> {
  const found = new Map<string, SyntaxToken[][]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { id, sentences } = SyntaxLine.parse(JSON.parse(line));
    found.set(
      id,
      sentences.map((s) => s.map(([start, end, tag, , head, relation]) => ({ start, end, tag, head, relation }))),
    );
  }
  return found;
}

/** Parses Brat standoff: `T` lines are spans in code points, `E` lines combine them to attributions. */
function parseBrat(annotation: string, text: string): GoldAttribution[] {
  const toUnits = unitOffsets(text);
  const spans = new Map<string, Span[]>();
  const found: GoldAttribution[] = [];
  for (const line of annotation.split('\n')) {
    const [name = '', body = ''] = line.split('\t');
    if (name.startsWith('T')) {
      const ranges = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        name,
        ranges.map((range) => {
          const [start = 0, end = 0] = range.trim().split(' ').map(Number);
          return { start: toUnits[start] ?? text.length, end: toUnits[end] ?? text.length };
        }),
      );
    } else if (name.startsWith('E')) {
      const all = (role: string) =>
        body
          .split(' ')
          .filter((argument) => argument.replace(/\d*:.*$/, '') === role)
          .flatMap((argument) => spans.get(argument.slice(argument.indexOf(':') + 1)) ?? [])
          .sort((a, b) => a.start - b.start);
      const content = all('Content');
      if (content.length === 0) continue;
      const cue = all('Cue');
      found.push({ source: all('Source'), cue, content, isSpeech: isSpeech(text, cue, content) });
    }
  }
  return found;
}

function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return offsets;
}

/** Whether it is speech: quoted, or reported with a verb of saying, as `score-polnear.mjs` requires. */
function isSpeech(text: string, cue: readonly Span[], content: readonly Span[]): boolean {
  if (content.some(({ start, end }) => /["“”«»]/.test(text.slice(start, end)))) return true;
  const words = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => REPORTING_STEMS.has(stemOf(word)));
}
