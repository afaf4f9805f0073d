import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import { pronouns } from '../../data/pronouns.ts';
import { days } from '../../data/time-words.ts';
import type { WordRange } from '../../mention/owner.ts';
import { afterDateline, longestSentence, ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';

/** The body by the noun before: "a Foreign Ministry statement came on Monday. That statement said". Not far back. */
export function makerBefore(
  noun: string,
  before: number,
  cast: Cast,
): { readonly by: Member; readonly at: number } | undefined {
  const { words } = cast.setting;
  for (let at = before - 1; at > before - longestSentence; at -= 1) {
    if (words[at]?.lower !== noun || words[at]?.quoted) continue;
    const by = bodyEndingAt(words[at - 1]?.kind === 'possessive' ? at - 1 : at, cast) ?? bodyAfterBy(at, cast);
    return by ? { by, at } : adopted(noun, at + 1, cast);
  }
  return adopted(noun, before - longestSentence, cast);
}

/**
 * The subject of a clause by which something was issued in the last sentences, unless it is a pronoun: "| The foreign
 * ministers of Velmaria and Ostra | issued a joint statement on Monday. The statement pointed out".
 */
export function issuerBefore(
  noun: string,
  before: number,
  { words }: Cast['setting'],
): (WordRange & { readonly at: number }) | undefined {
  for (let at = before - 1; at > Math.max(0, before - longestSentence); at -= 1) {
    if (words[at]?.lower !== noun || words[at]?.quoted) continue;
    const end = adopterEnd(at, words);
    if (end === undefined) return undefined;
    const start = afterDateline(words, subjectStart(end, words));
    const first = words[start];
    const isPronoun = end - start === 1 && pronouns.has(first?.lower ?? '');
    const opens = determiners.has(first?.lower ?? '') || (first?.capital === true && !phraseEnds.has(first.lower));
    // "Velmaria said Ostra | issued a statement"
    const isClause = words
      .slice(start, end)
      .some(({ lower }) => /^(?:said|says|that|told|when|which|who)$/.test(lower));
    return opens && !isPronoun && !isClause && start < end ? { start, end, at } : undefined;
  }
  return undefined;
}

/**
 * Where a clause's subject begins: at the sentence's start but for a time, or after its last comma that isn't in brackets
 * nor ends an apposition.
 */
function subjectStart(end: number, words: readonly Word[]): number {
  let opening = ownSentenceStart(words, end);
  while (opening < end && isOfTime(words[opening]?.lower ?? '')) opening += 1;
  // "Anna Lind, a minister, | issued"
  if (words[end - 1]?.text === ',') return opening;
  let depth = 0;
  for (let index = end - 1; index >= opening; index -= 1) {
    const text = words[index]?.text ?? '';
    if (text === ')') depth += 1;
    else if (text === '(') depth -= 1;
    else if (depth === 0 && /^[,:;–—]$/.test(text)) return index + 1;
  }
  return opening;
}

/** Whether a word is one of a time: "Last week | Velmaria's ministry". */
function isOfTime(lower: string): boolean {
  return days.has(lower) || /^(?:earlier|last|month|on|this|today|week|year|yesterday)$/.test(lower);
}

/** The body that adopted or issued what the noun means, before a word: "The Gate Union adopted conclusions on …". */
function adopted(noun: string, before: number, cast: Cast): { readonly by: Member; readonly at: number } | undefined {
  const { words } = cast.setting;
  for (let at = before - 1; at > Math.max(0, before - farthestAdopted); at -= 1) {
    const end = words[at]?.lower === noun && !words[at]?.quoted ? adopterEnd(at, words) : undefined;
    const by = end === undefined ? undefined : bodyEndingAt(end, cast);
    if (by) return { by, at };
  }
  return undefined;
}

/** In words. */
const farthestAdopted = 300;

function bodyEndingAt(end: number, { mentions }: Cast): Member | undefined {
  const owner = mentions[firstAfter(mentions, end) - 1];
  const isOwner = owner?.end === end && owner.member.kind === 'body' && owner.member.body?.type !== 'outlet';
  return isOwner ? owner.member : undefined;
}

/** The body of "the report | by the Gate Union". */
function bodyAfterBy(noun: number, { mentions, setting: { words } }: Cast): Member | undefined {
  if (words[noun + 1]?.lower !== 'by') return undefined;
  const start = words[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  const maker = mentions[firstAfter(mentions, start)];
  const isMaker = maker?.start === start && maker.member.kind === 'body' && maker.member.body?.type !== 'outlet';
  return isMaker && words[maker.end]?.kind !== 'possessive' ? maker.member : undefined;
}

/** Where the adopter's name ends: "the Gate Union | today adopted the joint | declaration". */
function adopterEnd(noun: number, words: readonly Word[]): number | undefined {
  let verb = noun - 1;
  while (verb > noun - longestCalling && words[verb]?.kind === 'word' && !adopts.test(words[verb]?.lower ?? ''))
    verb -= 1;
  if (!adopts.test(words[verb]?.lower ?? '')) return undefined;
  const end = /^(?:also|today|yesterday)$|day$/.test(words[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  return words[end - 1]?.lower === 'on' ? end - 1 : end;
}

const adopts = /^(?:adopted|agreed|approved|endorsed|issued|published|released)$/;
/** In words, as in "a new set of". */
const longestCalling = 6;
