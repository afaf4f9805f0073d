import { answerers, askers } from '../../data/askers.ts';
import type { Document } from '../../document.ts';
import { isCapitalised } from '../../lexemes.ts';
import { wordAt } from '../word-at.ts';
import type { Turn } from './turn.ts';

/** In tokens: a name with an office. */
const LONGEST_NAME = 24;
/** "[Foreign Minister Kell]", in tokens. */
const LONGEST_MARK = 8;
/** What is heard, not a speaker. */
const HEARD = /^(?:applause|break|crosstalk|inaudible|interpretation|laugh\w*|music|off|pause|sic|translation|video)$/i;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
  ['[', ']'],
]);

/**
 * Turns with labels in brackets, as ministries mark who asks and answers, by paragraph: "<Question> | Is it late?",
 * "[Answer] (Col. Kell, director of gates) | It is.", "[Reporter] Aas, Velm Radio: | Is it late?" and, if others ask in
 * such brackets, "[Minister Kell] | It is." "[Laughter]" is no label.
 */
export function readMarked(document: Document): ReadonlyMap<number, Turn> {
  const all = Array.from({ length: document.paragraphs.length - 1 }, (_, p) => p);
  const marked = new Map(all.flatMap((p) => marksOf(readMark(document, p))));
  const brackets = new Set([...marked.values()].filter(isAsking).map(({ colon }) => wordAt(document, colon)));
  const named = brackets.size === 0 ? [] : all.filter((p) => !marked.has(p));
  return new Map([...marked, ...named.flatMap((p) => marksOf(readNamed(document, p, brackets)))]);

  function isAsking({ colon }: Turn): boolean {
    return askers.has(wordAt(document, colon + 1).toLowerCase());
  }
}

function marksOf(turn: Turn | undefined): [number, Turn][] {
  return turn ? [[turn.paragraph, turn]] : [];
}

/** "<Question>", "[Answer] (Col. Kell)", "[Reporter] Aas, Velm Radio:" */
function readMark(document: Document, paragraph: number): Turn | undefined {
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  if (!isMark(document, from + 1) || wordAt(document, from + 2) !== CLOSES.get(wordAt(document, from)))
    return undefined;
  // "(A) the parties": a list
  if (wordAt(document, from) === '(' && wordAt(document, from + 1).length === 1) return undefined;
  const name = nameAfter(document, from + 2, to);
  const end = name ? name.end + 1 : afterAsker(document, from + 3, to);
  const start = wordAt(document, end) === ':' ? end + 1 : end;
  return start < to ? turnOf(paragraph, name ?? { start: from + 1, end: from + 2 }, from, start) : undefined;
}

/** "[Minister Kell] | It is late.", "[Minister Kell]: | It is late." */
function readNamed(document: Document, paragraph: number, brackets: ReadonlySet<string>): Turn | undefined {
  const [from, to] = [document.paragraphs[paragraph]!, document.paragraphs[paragraph + 1]!];
  const closing = brackets.has(wordAt(document, from)) ? CLOSES.get(wordAt(document, from)) : undefined;
  let end = from + 1;
  while (end < Math.min(to, from + 1 + LONGEST_MARK) && isOfName(document, end)) end += 1;
  if (end === from + 1 || HEARD.test(wordAt(document, from + 1)) || wordAt(document, end) !== closing) return undefined;
  const start = wordAt(document, end + 1) === ':' ? end + 2 : end + 1;
  return start < to ? turnOf(paragraph, { start: from + 1, end }, from, start) : undefined;
}

function turnOf(paragraph: number, name: Turn['name'], colon: number, start: number): Turn {
  return { paragraph, name, colon, start, isItem: false, isDescribed: false, isNameOnly: true, isBracketed: false };
}

/** "[Reporter] | Aas, Velm Radio | :" */
function afterAsker(document: Document, from: number, to: number): number {
  let end = from;
  while (end < Math.min(to, from + LONGEST_MARK) && (isOfName(document, end) || wordAt(document, end) === ','))
    end += 1;
  return wordAt(document, end) === ':' ? end : from;
}

function isOfName(document: Document, i: number): boolean {
  return isCapitalised(document.lexemes.shapes[i]!) || /^(?:for|of|the|[.-])$/.test(wordAt(document, i));
}

/** The name of whoever answers, if the label has it: "Answer (| Col. Kell, director of gates |):". */
export function nameAfter(document: Document, label: number, to: number): Turn['name'] | undefined {
  if (wordAt(document, label + 1) !== '(') return undefined;
  let end = label + 2;
  while (end < Math.min(to, label + LONGEST_NAME) && wordAt(document, end) !== ')') end += 1;
  return wordAt(document, end) === ')' && end > label + 2 ? { start: label + 2, end } : undefined;
}

function isMark(document: Document, i: number): boolean {
  const word = wordAt(document, i).toLowerCase();
  return askers.has(word) || answerers.has(word);
}
