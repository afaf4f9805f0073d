import { nearest } from '../../text/nearest.ts';
import { formOf, type WordForm } from '../words/word-form.ts';
import { wordsOf } from '../words/words.ts';

/**
 * How a phrase of the taxonomy is written:
 * - `arms race`: these words in a row, in any case and inflection, hyphenated or not;
 * - `INF`, `new START`: a short word in capitals, or one that is also a word in lower case, only matches in capitals, or
 *   every start would be a treaty; a longer one matches in any case (`NATO`, which British papers write "Nato");
 * - `deploy + missile`: both near each other in one sentence, in either order;
 * - `{deploy} + {missile}`: any words of these classes, which word-classes/ holds; `{missile} base` in a row.
 */
export interface Phrase {
  /** As written in the taxonomy. */
  readonly text: string;
  /** One for each side of a `+`. */
  readonly parts: readonly Part[];
}

/** The wordings of a part, each the keys of its words, in order. */
export type Part = readonly (readonly string[])[];

/** Class → its members, each some words in a row. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

/**
 * Parses one phrase.
 *
 * @throws PhraseError when a part has no word, or names an unknown class
 */
export function parsePhrase(text: string, classes: WordClasses): Phrase {
  return createPhraseParser(classes)(text);
}

/** A parser for many phrases: a part that several of them share ("missile", "missiles") is the same object in all. */
export function createPhraseParser(classes: WordClasses): (text: string) => Phrase {
  const written = new Map<string, Part>();
  const meant = new Map<string, Part>();
  const keyOf = rememberKeys();
  const partOf = (text: string, piece: string): Part => {
    const known = written.get(piece);
    if (known) return known;
    const parsed = parsePart(text, piece, classes, keyOf);
    const name = parsed.map((keys) => keys.join(' ')).join('|');
    const part = meant.get(name) ?? parsed;
    meant.set(name, part);
    written.set(piece, part);
    return part;
  };
  return (text) => ({ text, parts: text.split('+').map((part) => partOf(text, part.trim())) });
}

const className = /\{([^{}]*)\}/;

function parsePart(text: string, part: string, classes: WordClasses, keyOf: KeyOf): Part {
  // "a {b} c" splits into "a ", "b", " c": every other piece is a class.
  const wordings = part.split(className).reduce<readonly (readonly string[])[]>(
    (before, piece, index) => {
      const pieces = index % 2 === 0 ? [piece] : membersOf(text, piece, classes);
      const after = pieces.map((each) => wordsIn(each).map(keyOf));
      return before.flatMap((keys) => after.map((more) => [...keys, ...more]));
    },
    [[]],
  );
  if (wordings.some((keys) => keys.length === 0))
    throw new PhraseError(`the phrase ${JSON.stringify(text)} lacks a word`);
  return wordings;
}

function membersOf(text: string, name: string, classes: WordClasses): readonly string[] {
  const members = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (members === undefined) {
    const near = nearest(name, Object.keys(classes)).map((each) => `{${each}}`);
    const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
    throw new PhraseError(
      `the phrase ${JSON.stringify(text)} names {${name}}, but there is no such class of words${hint}`,
    );
  }
  return members;
}

/** Most phrases are letters and spaces, and need no tokeniser; there are thousands. */
function wordsIn(words: string): readonly string[] {
  if (/^[A-Za-z0-9 ]*$/.test(words)) return words.match(/[^ ]+/g) ?? [];
  return wordsOf(words, (text, start, end) => formOf(text.slice(start, end))).map(({ start, end }) =>
    words.slice(start, end),
  );
}

type KeyOf = (word: string) => string;

/** Caches the keys that words are looked up by, since many phrases have the same words. */
function rememberKeys(): KeyOf {
  const known = new Map<string, string>();
  return (word) => {
    const key = known.get(word) ?? keyOfForm(formOf(word));
    known.set(word, key);
    return key;
  };
}

function keyOfForm({ stem, acronym }: WordForm): string {
  return isCapitalsOnly(acronym) ? acronymKey(acronym) : stem;
}

/** Longer acronyms that are words or names in lower case. */
const alsoWords: ReadonlySet<string> = new Set(['ICAN', 'IRIS', 'LAWS', 'SALT', 'SAMP', 'START']);
const shortAcronym = 3;

function isCapitalsOnly(acronym: string): boolean {
  return acronym !== '' && (acronym.length <= shortAcronym || /\d/.test(acronym) || alsoWords.has(acronym));
}

/** The key of an acronym, marked so that it can't equal a stem. */
export function acronymKey(acronym: string): string {
  return `=${acronym}`;
}
