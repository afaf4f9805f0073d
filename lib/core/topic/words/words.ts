import { characterClass, SYMBOL } from '../../text/characters.ts';
import { paragraphStarts } from '../../text/paragraphs.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokenise } from '../../text/tokenise.ts';
import type { WordForm } from './word-form.ts';

/** A word of a text, to be compared with phrases. Offsets are UTF-16 code units, end exclusive. */
export interface Word<Form extends WordForm = WordForm> {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** Counts from 0 within the text. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether a comma, a semicolon or the end of a sentence separates it from the word before: no phrase continues across those. */
  readonly parted: boolean;
}

/** The words of a text in order. Hyphens separate words as spaces do; possessive endings are left out. Linear in the text's length. */
export function wordsOf<Form extends WordForm>(
  text: string,
  formAt: (text: string, start: number, end: number) => Form,
): Word<Form>[] {
  const tokens = tokenise(text);
  const paragraphs = paragraphStarts(tokens);
  const sentences = sentenceStarts(tokens, paragraphs);
  const words: Word<Form>[] = [];
  let paragraph = -1;
  let sentence = -1;
  let parted = true;
  const add = (start: number, end: number, isParted: boolean) =>
    words.push({ form: formAt(text, start, end), start, end, sentence, paragraph, parted: isParted });
  for (let i = 0; i < tokens.count; i += 1) {
    while (paragraphs[paragraph + 1]! <= i) paragraph += 1;
    if (sentences[sentence + 1]! <= i) parted = true;
    while (sentences[sentence + 1]! <= i) sentence += 1;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const before = words.length;
    if (isPlain(text, start, end)) add(start, end, parted);
    else for (const part of partsOf(text, start, end)) add(part.start, part.end, parted && part.start === start);
    parted = words.length === before && (parted || isPartingMark(tokens, i));
  }
  return words;
}

function isPartingMark({ text, starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  return ends[token] === start + 1 && (text[start] === ',' || text[start] === ';');
}

/** Whether a token is all letters and figures of ASCII, and so one word. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const small = unit | 0x20;
    if (!(small >= 0x61 && small <= 0x7a) && !(unit >= 0x30 && unit <= 0x39)) return false;
  }
  return true;
}

const wordPart = /[\p{L}\p{M}\p{N}]+/gu;
const clitic = /^(?:['’]|n['’]t$)/i;

/** The words in a token: two in "arms-control", none in marks and clitics. */
function partsOf(text: string, start: number, end: number): Span[] {
  if (end === start + 1 && characterClass(text.charCodeAt(start)) === SYMBOL) return [];
  const written = text.slice(start, end);
  if (clitic.test(written)) return [];
  return Array.from(written.matchAll(wordPart), ({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}
