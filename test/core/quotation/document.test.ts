import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/core/quotation/document.ts';

function sentencesOf(text: string): string[] {
  const { sentences, tokens } = readDocument(text);
  return [...sentences.slice(0, -1)].map((from, s) =>
    text.slice(tokens.starts[from], tokens.ends[sentences[s + 1]! - 1]),
  );
}

test('a semicolon ends a sentence', () =>
  expect(sentencesOf('The talks failed, Ilva Marn said; her deputy flew home. Nobody minded.')).toEqual([
    'The talks failed, Ilva Marn said;',
    'her deputy flew home.',
    'Nobody minded.',
  ]));

test('within quotation marks it does not', () =>
  expect(sentencesOf('“We came; we waited,” she said.')).toEqual(['“We came; we waited,” she said.']));

test('at the end of a text it leaves no empty sentence', () => expect(sentencesOf('She left;')).toEqual(['She left;']));
