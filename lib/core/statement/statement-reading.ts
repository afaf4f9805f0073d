import { oncePer } from '../once-per.ts';
import type { Statement } from './statement.ts';
import { type StatementWords, statementWords } from './statement-words.ts';

/** The words of a statement as a whole, and of each of its sentences. */
export interface StatementReading {
  readonly whole: StatementWords;
  /** Empty if there is only one sentence. */
  readonly parts: readonly StatementWords[];
}

/** A quotation of more sentences is a speech; later ones are not compared one by one. */
const MOST_PARTS = 100;

/** {@link readStatement}, cached for each object: reading the words of the thousands that a store holds takes longer than comparing them. */
export const readingOf = oncePer(readStatement);

/** Reads a statement's words. In indirect speech, a cue that denies what follows is read as part of it. */
export function readStatement({
  content,
  speaker,
  kind,
  cue = '',
}: Pick<Statement, 'content'> & Partial<Pick<Statement, 'speaker' | 'kind' | 'cue'>>): StatementReading {
  const denial = kind !== 'direct' && DENYING.test(cue) ? `${cue} ` : '';
  const read = (text: string) => statementWords(`${denial}${text}`, speaker?.affiliation, kind === 'direct');
  const parts = partsOf(content).slice(0, MOST_PARTS);
  return { whole: read(content), parts: parts.length < 2 ? [] : parts.map(read) };
}

/** "denied that it had", "has never ruled out", "refused to", "called false" */
const DENYING =
  /\b(?:baseless|declin(?:e|ed|es|ing) to|den(?:y|ie[ds]|ying|ial)|dismiss|false|groundless|refus|refut|reject|rul\w* out|un(?:founded|true))/i;

/** The sentences of a statement's content, and the clauses that ";" or "and that" separate. */
function partsOf(content: string): string[] {
  return content
    .split(/(?<=[.?!…]["”’»]{0,2})\s+|;\s+|,?\s+(?:and|but) that\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
