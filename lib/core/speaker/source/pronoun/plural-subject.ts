import type { Member, Mention } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { determiners } from '../../data/phrase-words.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import { afterOpening } from '../bounds/after-opening.ts';
import { isJoined } from '../name/named-in.ts';

/** In sentences before the pronoun's. */
const farthest = 2;
/** In words: of longer sentences no more is read. */
const longestSentence = 80;

/**
 * Those for whom "they" at the word index stands if they are named: the subject of its own sentence's first clause, or of
 * one of the sentences before, "Anna Lind and Oskar Tehl disagree. | They", "As the Union prepared to vote, | they". A body
 * that is named otherwise, "left Velmaria", "the army's", is nobody's "they".
 *
 * @param after only sentences that begin behind this word index are read
 */
export function pluralSubject(at: number, cast: Cast, after = -1): Member | undefined {
  const { words } = cast.setting;
  let end = at;
  for (let count = 0; count <= farthest && end > 0; count += 1) {
    const start = ownSentenceStart(words, count === 0 ? at : end - 1, longestSentence);
    if (start <= after) return undefined;
    const isFar = (words[at]?.paragraph ?? 0) - (words[start]?.paragraph ?? 0) > 1;
    if (isFar || end - start >= longestSentence) return undefined;
    const found = words[start]?.quoted ? undefined : subjectAt(start, end, cast, count === 0);
    if (found) return found;
    end = start;
  }
  return undefined;
}

/** The named subject of a sentence, if several or a body. In the pronoun's own sentence, a clause must be fronted. */
function subjectAt(opening: number, end: number, cast: Cast, isOwn: boolean): Member | undefined {
  const { mentions, setting } = cast;
  const { words } = setting;
  let start = afterOpening(words, opening, end);
  const isFronted = fronting.has(words[start]?.lower ?? '');
  if (isOwn && !isFronted) return undefined;
  if (isFronted || /^(?:and|but|so|still|yet)$/.test(words[start]?.lower ?? '')) start += 1;
  if (words[start]?.text === ',') start += 1;
  if (determiners.has(words[start]?.lower ?? '')) start += 1;
  const first = firstAfter(mentions, start);
  const mention = mentions[first];
  if (!mention || mention.phraseStart > start || mention.end > end || !isSubject(mention, words)) return undefined;
  if (mention.member.kind !== 'person') return mention.member;
  const joined = [mention];
  for (let next = mentions[first + 1]; next && isNext(joined, next, words); next = mentions[first + joined.length])
    joined.push(next);
  const people = [...new Set(joined.map(({ member }) => member))];
  const last = joined.at(-1) ?? mention;
  return people.length > 1 && isSubject(last, words) ? joinMembers(people) : undefined;
}

function isNext(joined: readonly Mention[], next: Mention, words: Cast['setting']['words']): boolean {
  const last = joined.at(-1);
  return last !== undefined && next.member.kind === 'person' && isJoined(words, last.phraseEnd, next.phraseStart);
}

/** Whether a name is whole, and no owner or part of another: "the Union | has", but not "the Union's", "the Union rules". */
function isSubject({ end }: Mention, words: Cast['setting']['words']): boolean {
  return words[end]?.kind !== 'possessive' && words[end]?.text !== '-';
}

/** Words that open a clause before the main one. */
const fronting: ReadonlySet<string> = new Set(
  'after although as because before if since though unless until when while'.split(' '),
);
