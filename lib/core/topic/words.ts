import { paragraphStarts } from '../text/paragraphs.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokenise.ts';
import { formOf, type WordForm } from './word-form.ts';

/** A word of a text, as phrases are compared with it. Offsets are UTF-16 code units, end exclusive. */
export interface Word extends WordForm {
  readonly start: number;
  readonly end: number;
  /** Counts from 0 within the text. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether a comma or semicolon, or the end of a sentence, parts it from the word before: no phrase goes on across one. */
  readonly parted: boolean;
}

/** The words of a text in order. Hyphens part words as spaces do; a possessive ending is left out. Linear in the text's length. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenise(text);
  const paragraphs = paragraphStarts(tokens);
  const sentences = sentenceStarts(tokens, paragraphs);
  const words: Word[] = [];
  let paragraph = -1;
  let sentence = -1;
  let parted = true;
  for (let i = 0; i < tokens.count; i += 1) {
    while (paragraphs[paragraph + 1]! <= i) paragraph += 1;
    if (sentences[sentence + 1]! <= i) parted = true;
    while (sentences[sentence + 1]! <= i) sentence += 1;
    const before = words.length;
    addWords(tokens, i, sentence, paragraph, parted, words);
    parted = words.length === before && (parted || isPartingMark(tokens, i));
  }
  return words;
}

function isPartingMark({ text, starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  return ends[token] === start + 1 && (text[start] === ',' || text[start] === ';');
}

const marks = /[^\p{L}\p{M}\p{N}]+/u;
const lettersOnly = /^[A-Za-z0-9]+$/;
const clitic = /^(?:['’]|n['’]t$)/i;

function addWords(
  { text, starts, ends }: Tokens,
  token: number,
  sentence: number,
  paragraph: number,
  parted: boolean,
  words: Word[],
) {
  const start = starts[token]!;
  const written = text.slice(start, ends[token]!);
  if (lettersOnly.test(written)) {
    words.push(wordAt(start, written, sentence, paragraph, parted));
    return;
  }
  if (clitic.test(written)) return;
  let at = start;
  for (const part of written.split(marks)) {
    if (part === '') continue;
    at = text.indexOf(part, at);
    words.push(wordAt(at, part, sentence, paragraph, parted && at === start));
    at += part.length;
  }
}

function wordAt(start: number, written: string, sentence: number, paragraph: number, parted: boolean): Word {
  const { stem, acronym, capital, telling } = formOf(written);
  return { start, end: start + written.length, stem, acronym, capital, telling, sentence, paragraph, parted };
}
