import { bodyNamedAt } from './body-names.ts';
import {
  AUXILIARIES,
  CALENDAR,
  DENIALS,
  MAY,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  OWN,
  SHORT_MONTHS,
  STOP_WORDS,
  TITLES,
} from './data/link-words.ts';
import { isKnownWord, meaningOf } from './stem.ts';

/** What a statement's words come down to when two are compared. All but `letters` are meanings, without stop words. */
export interface StatementWords {
  /** Every word, stop words too, in order, less a first "that": what is told to the letter, and in what runs of words. */
  readonly letters: string;
  readonly content: ReadonlySet<string>;
  /** The speaker's own state or body, which is "we" in direct speech and left out as often as not. */
  readonly own: ReadonlySet<string>;
  /** Those that stand somewhere without a negation before them. */
  readonly plain: ReadonlySet<string>;
  /** Those that follow a negation directly ("not ready": ready). */
  readonly negated: ReadonlySet<string>;
  /** Those close to a negation, within its clause ("not yet fully ready", "see no sense": ready, see). */
  readonly nearNegation: ReadonlySet<string>;
  /** What is to be or may be: the verbs after "will" and "could". */
  readonly ahead: ReadonlySet<string>;
  /** What has been: the verbs after "has" and "were". */
  readonly done: ReadonlySet<string>;
  /** Digits, whether they were written so or in words. */
  readonly numbers: ReadonlySet<string>;
  /** How many negations it has. */
  readonly negations: number;
  /** Capitalised words but titles and the calendar's; a sentence's first word may be one. */
  readonly names: ReadonlySet<string>;
  /** Whom the statement speaks of: all content, and the speaker's own where it says "we". */
  readonly mentions: ReadonlySet<string>;
}

const UNNAMED: ReadonlySet<string> = new Set([...TITLES, ...CALENDAR.flat(), 'north', 'south']);

/** How many content words a negation may reach. */
const REACH = 3;

const TOKEN = /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?|[\p{L}\p{N}]+|[.,;:!?…–—]/gu;

/**
 * Reads the words of a statement's content. Linear in its length.
 * @param own the name of the state or body that the speaker belongs to
 */
export function statementWords(text: string, own?: string): StatementWords {
  const ours = new Set(own === undefined ? [] : tokensOf(own).map(({ meaning }) => meaning));
  const letters: string[] = [];
  const content = new Set<string>();
  const plain = new Set<string>();
  const negated = new Set<string>();
  const nearNegation = new Set<string>();
  const ahead = new Set<string>();
  const done = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  const mentions = new Set<string>();
  let negations = 0;
  let sinceNegation = Number.POSITIVE_INFINITY;
  let last: string | undefined;
  let auxiliary: 'ahead' | 'done' | undefined;
  for (const { word, meaning, kind } of tokensOf(expandContractions(text))) {
    if (kind === 'mark') {
      sinceNegation = Number.POSITIVE_INFINITY;
      last = undefined;
      auxiliary = undefined;
      continue;
    }
    letters.push(word);
    if (OWN.has(word)) for (const each of ours) mentions.add(each);
    if (NEGATIONS.has(word)) {
      negations += 1;
      sinceNegation = 0;
      if (word === 'no' && last !== undefined) nearNegation.add(last);
      continue;
    }
    if (DENIALS.has(word)) {
      const isDouble = sinceNegation < REACH;
      negations += isDouble ? -1 : 1;
      sinceNegation = isDouble ? Number.POSITIVE_INFINITY : 0;
      content.add(meaning);
      mentions.add(meaning);
      last = meaning;
      continue;
    }
    if (MODALS.has(word)) auxiliary = 'ahead';
    else if (AUXILIARIES.has(word)) auxiliary ??= 'done';
    if (STOP_WORDS.has(word)) continue;
    mentions.add(meaning);
    if (kind === 'number') numbers.add(meaning);
    else if (kind === 'name') names.add(meaning);
    last = meaning;
    content.add(meaning);
    if (sinceNegation === 0) negated.add(meaning);
    if (sinceNegation < REACH) nearNegation.add(meaning);
    else plain.add(meaning);
    if (auxiliary === 'ahead') ahead.add(meaning);
    else if (auxiliary === 'done') done.add(meaning);
    if (!word.endsWith('ly')) auxiliary = undefined;
    sinceNegation += 1;
  }
  const said = letters.join(' ').replace(/^that /, '');
  return {
    letters: said,
    content,
    own: ours,
    plain,
    negated,
    nearNegation,
    negations,
    ahead,
    done,
    numbers,
    names,
    mentions,
  };
}

interface Token {
  /** In lower case. */
  readonly word: string;
  readonly meaning: string;
  readonly kind: 'mark' | 'number' | 'name' | 'word';
}

function tokensOf(text: string): Token[] {
  const found = text.match(TOKEN) ?? [];
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const written = found[at] ?? '';
    const word = written.toLowerCase();
    if (/^[^\p{L}\p{N}]/u.test(written)) {
      tokens.push({ word, meaning: word, kind: 'mark' });
      continue;
    }
    const body = bodyNamedAt(found, at);
    if (body) {
      tokens.push({
        word: found
          .slice(at, at + body.words)
          .join(' ')
          .toLowerCase(),
        meaning: body.id,
        kind: 'name',
      });
      at += body.words - 1;
      continue;
    }
    const number = numberOf(word);
    if (number !== undefined) tokens.push({ word, meaning: number, kind: 'number' });
    else
      tokens.push({
        word,
        meaning: meaningOf(word),
        kind: isName(written, at === 0 || /[.?!…]/.test(found[at - 1] ?? '')) ? 'name' : 'word',
      });
  }
  return tokens;
}

/** "Inspectors" at a sentence's head are as anywhere. */
function isName(written: string, isFirst: boolean): boolean {
  const word = written.toLowerCase();
  return written !== word && !UNNAMED.has(word) && !(isFirst && isKnownWord(word));
}

/** "thirty-four" */
const TENS_AND_ONES =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(one|two|three|four|five|six|seven|eight|nine)\b/gi;

/** "in May", "3 May", "May 3", but not "May they". */
const MONTH_OF_MAY = /(?<=[\p{Ll}\p{N},] )May\b|\bMay(?= \d)/gu;

/** "Feb. 3" and "by Feb 3", not "Jan Orvel". */
const SHORT_MONTH = /\b(Jan|Feb|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?= \d))/g;

/**
 * "isn't" is "is not", "we'll" "we will", "U.S." "US", "thirty-four" "34", "Feb." "February", "ruled out" "excluded": outlets
 * write either. Accents are dropped.
 */
function expandContractions(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\b\p{Lu}\.(?:\p{Lu}\.)+/gu, (initials) => initials.replaceAll('.', ''))
    .replace(MONTH_OF_MAY, MAY)
    .replace(SHORT_MONTH, (short, month: string) => SHORT_MONTHS.get(month) ?? short)
    .replace(
      TENS_AND_ONES,
      (_, tens: string, ones: string) =>
        `${NUMBER_WORDS.get(tens.toLowerCase())?.[0]}${ones === 'one' ? 1 : NUMBER_WORDS.get(ones)}`,
    )
    .replace(/\b(?:un|im)(?=(?:able|acceptable|likely|necessary|possible|prepared|ready|true|willing)\b)/gi, 'not ')
    .replace(/\brul(?:ed?|es|ing) out\b/gi, 'excluded')
    .replace(/\b(?:declin|refus)(?:ed?|es|ing) to\b/gi, 'not want to')
    .replace(/\bstop(?:ped|s|ping)? short of\b/gi, 'not')
    .replace(/\bno longer\b/gi, 'not')
    .replace(/\bcan(?:not|['’]t)\b/gi, 'can not')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/['’]re\b/gi, ' are')
    .replace(/['’]ve\b/gi, ' have')
    .replace(/['’]m\b/gi, ' am');
}

/** "1,500" is "1500", "07:10" "7:10", "24th" "24". */
function numberOf(word: string): string | undefined {
  if (!/^\d/.test(word)) return NUMBER_WORDS.get(word);
  return word
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
}
