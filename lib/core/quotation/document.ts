import { paragraphStarts } from '../text/paragraphs.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokenise.ts';
import { type Lexemes, readLexemes } from './lexemes.ts';
import { type QuoteMarks, scanQuoteMarks } from './quote-marks.ts';

/** A text as the rules see it, before any model. All indices are tokens. */
export interface Document {
  readonly tokens: Tokens;
  /** Where paragraphs begin, closed by the token count. */
  readonly paragraphs: Int32Array;
  /** Where sentences begin, closed by the token count. A semicolon outside quotation marks ends one: no statement runs over it. */
  readonly sentences: Int32Array;
  /** The sentence that a token stands in. */
  readonly sentenceAt: Int32Array;
  /** The paragraph that a token stands in. */
  readonly paragraphAt: Int32Array;
  readonly marks: QuoteMarks;
  readonly lexemes: Lexemes;
}

const SEMICOLON = 59;

export function readDocument(text: string): Document {
  const tokens = tokenise(text);
  const paragraphs = paragraphStarts(tokens);
  const marks = scanQuoteMarks(tokens, paragraphs);
  const sentences = splitAtSemicolons(sentenceStarts(tokens, paragraphs), tokens, marks);
  const lexemes = readLexemes(tokens, marks);
  return {
    tokens,
    paragraphs,
    sentences,
    sentenceAt: places(sentences),
    paragraphAt: places(paragraphs),
    marks,
    lexemes,
  };
}

function splitAtSemicolons(
  sentences: Int32Array,
  { text, starts, count }: Tokens,
  { quotedAt }: QuoteMarks,
): Int32Array {
  const semicolons = Array.from({ length: count }, (_, i) => i).filter(
    (i) => text.charCodeAt(starts[i]!) === SEMICOLON && quotedAt[i]! < 0,
  );
  if (semicolons.length === 0) return sentences;
  return Int32Array.from(new Set([...sentences, ...semicolons.map((i) => i + 1)])).sort();
}

function places(starts: Int32Array): Int32Array {
  const at = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let s = 0; s + 1 < starts.length; s++) at.fill(s, starts[s], starts[s + 1]);
  return at;
}
