import { STOP_WORDS } from '../text/stop-words.ts';
import { AUXILIARIES, DENIALS, MODALS, NEGATIONS, OWN } from './data/link-words.ts';
import { inOneSpelling } from './one-spelling.ts';
import { tokensOf } from './statement-tokens.ts';

/** What a statement's words come down to when two are compared. All but `letters` are meanings, without stop words. */
export interface StatementWords {
  /** Every word in order, stop words included, but without a "that" at the beginning. */
  readonly letters: string;
  /** Whether the words are the speaker's own: given as direct speech. */
  readonly isDirect: boolean;
  readonly content: ReadonlySet<string>;
  /** The speaker's own state or body, which is "we" in direct speech and left out as often as not. */
  readonly own: ReadonlySet<string>;
  /** Those that occur somewhere without a negation before them. */
  readonly plain: ReadonlySet<string>;
  /** Those that follow a negation directly ("not ready": ready). */
  readonly negated: ReadonlySet<string>;
  /** Those close to a negation, within its clause ("not yet fully ready", "see no sense": ready, see). */
  readonly nearNegation: ReadonlySet<string>;
  /** What will or may happen: the verbs after "will" and "could". */
  readonly ahead: ReadonlySet<string>;
  /** What has happened: the verbs after "has" and "were". */
  readonly done: ReadonlySet<string>;
  /** In digits, whether they were written so or in words. */
  readonly numbers: ReadonlySet<string>;
  /** How many negations it has. */
  readonly negations: number;
  /** Capitalised words except titles, days and months; a sentence's first word may be one. */
  readonly names: ReadonlySet<string>;
  /** Whom and what the statement speaks of: all content, and the speaker's own state or body if it says "we". */
  readonly mentions: ReadonlySet<string>;
}

/** How many content words a negation may reach. */
const REACH = 3;

/**
 * Reads the words of a statement's content. Linear in its length.
 * @param own the name of the state or body that the speaker belongs to
 * @param isDirect whether the text is direct speech, all of it
 */
export function statementWords(text: string, own: string | undefined, isDirect: boolean): StatementWords {
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
  for (const { word, meaning, kind } of tokensOf(inOneSpelling(text))) {
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
    isDirect,
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
