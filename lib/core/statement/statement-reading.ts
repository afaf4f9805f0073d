import type { Statement } from './statement.ts';
import { type StatementWords, statementWords } from './statement-words.ts';

/** A statement's words: of all of it, and of each of its sentences. */
export interface StatementReading {
  readonly whole: StatementWords;
  /** None where the whole is the only one. */
  readonly parts: readonly StatementWords[];
}

/** A quotation of more sentences is a speech; its later ones are not compared one by one. */
const MOST_PARTS = 100;

export function readStatement({
  content,
  speaker,
}: Pick<Statement, 'content'> & Partial<Pick<Statement, 'speaker'>>): StatementReading {
  const own = speaker?.affiliation;
  const parts = partsOf(content).slice(0, MOST_PARTS);
  return {
    whole: statementWords(content, own),
    parts: parts.length < 2 ? [] : parts.map((part) => statementWords(part, own)),
  };
}

/** The sentences of a statement's content, and the fragments that an article parted. */
function partsOf(content: string): string[] {
  return content
    .split(/(?<=[.?!…]["”’»]{0,2})\s+|;\s+|,?\s+(?:and|but) that\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
