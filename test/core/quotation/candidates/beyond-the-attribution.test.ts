import { expect, test } from 'vitest';
import type { AttributionWindow } from '../../../../lib/core/quotation/attribution/attribution-window.ts';
import type { Candidate } from '../../../../lib/core/quotation/candidates/candidate.ts';
import { CANDIDATE_EDITS } from '../../../../lib/core/quotation/candidates/candidate-edits.ts';
import { readDocument } from '../../../../lib/core/quotation/document.ts';
import { readTree } from '../../../../lib/core/quotation/syntax/tree.ts';

const edit = CANDIDATE_EDITS.find(({ name }) => name === 'go on beyond the attribution')!;

/** The contents that the edit proposes for a text whose source, cue and content are these words. */
function proposed(text: string, source: string, cue: string, content: string): string[] {
  const document = readDocument(text);
  const { tokens } = document;
  const syntax = {
    tags: new Uint8Array(tokens.count),
    heads: new Int32Array(tokens.count).fill(-1),
    relations: new Uint8Array(tokens.count),
  };
  const stretch = (words: string) => {
    const at = text.indexOf(words);
    return { start: tokens.starts.indexOf(at), end: tokens.ends.indexOf(at + words.length) + 1 };
  };
  const head = stretch(cue).start;
  const candidate: Candidate = { head, source: [stretch(source)], cue: [stretch(cue)], content: [stretch(content)] };
  const window = { cue: head, from: 0, to: tokens.count } as AttributionWindow;
  return edit
    .apply(candidate, { document, syntax, tree: readTree(syntax) }, window)
    .map((one) =>
      one.content.map(({ start, end }) => text.slice(tokens.starts[start], tokens.ends[end - 1])).join(' … '),
    );
}

test.each([
  ['after it', 'The plant, Ilva Marn said on Monday, made no shells.', 'The plant', 'The plant … made no shells'],
  ['before it', 'The plant, Ilva Marn said, made no shells.', 'made no shells', 'The plant … made no shells'],
  [
    'within a sentence that a semicolon ends',
    'So far, Ilva Marn said, so good; she left.',
    'So far',
    'So far … so good',
  ],
])('what stands %s', (_, text, content, wanted) =>
  expect(proposed(text, 'Ilva Marn', 'said', content)).toEqual([wanted]),
);

test('nothing where no comma parts it from the attribution', () =>
  expect(proposed('Ilva Marn said the plant made no shells.', 'Ilva Marn', 'said', 'the plant made no shells')).toEqual(
    [],
  ));

test('nothing that stands far behind', () =>
  expect(
    proposed(
      'The plant is idle, Ilva Marn said after a long walk around all of its halls and yards, and left.',
      'Ilva Marn',
      'said',
      'The plant is idle',
    ),
  ).toEqual([]));
