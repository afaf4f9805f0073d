import { firstFrom } from '../../../text/first-from.ts';
import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { papers, utterances, writings } from '../../data/utterances.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';

/** Whose text the article is, by its lead, heading or a line: a member, or the word indices of a phrase for one. */
export function textIssuer(cast: Cast): Member | WordRange | undefined {
  return issuerInLead(cast) ?? issuerInHeading(cast) ?? issuerOnLine(cast);
}

/** Told in the lead: "Anna Lind, director of the Grain Office, issued | the following press statement:". */
function issuerInLead(cast: Cast): Member | WordRange | undefined {
  const { words } = cast.setting;
  for (let index = 1; index < longestHead && (words[index]?.paragraph ?? longestHead) <= lastAbove; index += 1) {
    if (words[index]?.lower !== 'following' || words[index - 1]?.lower !== 'the') continue;
    if (!words.slice(index + 1, index + 1 + longestCalling).some(isUttered)) continue;
    const { sentence } = words[index]!;
    // "We, the ministers of Velmaria, adopted"
    if (words.slice(0, index).some((word) => word.sentence === sentence && /^(?:i|we)$/.test(word.lower))) continue;
    const inSentence = cast.mentions
      .slice(0, firstAfter(cast.mentions, index))
      .filter(({ start }) => words[start]?.sentence === sentence);
    const person = inSentence.find(({ member }) => member.kind === 'person');
    // "A Grain Office Spokesperson | issued the following statement"
    const subject = { start: ownSentenceStart(words, index), end: index - 2 };
    if (!person && isRoleNoun(words[subject.end - 1])) return subject;
    return (person ?? inSentence.find(({ member: { body } }) => body?.type !== 'outlet'))?.member;
  }
  return undefined;
}

/** Told in the heading: "Statement by | the Delegation of Velmaria", "| Grain Office Director|’s Opening Statement". */
function issuerInHeading({ mentions, setting: { words } }: Cast): Member | WordRange | undefined {
  // "Why the G7 statement falls short", "Velmaria's statement is a trap": written by others about it.
  if (/^(?:how|what|why)$/.test(words[0]?.lower ?? '')) return undefined;
  const end = Math.min(
    longestHead,
    firstFrom(words.length, (index) => words[index]!.paragraph > 0),
  );
  for (let noun = 0; noun < end; noun += 1) {
    if (!isUttered(words[noun]!)) continue;
    const opens = words
      .slice(afterMark(words, noun), noun)
      .every(({ capital, lower }) => capital || callings.has(lower));
    if (opens && /^(?:by|of)$/.test(words[noun + 1]?.lower ?? '') && isNameOrThe(words[noun + 2]))
      return { start: noun + 2, end: phraseEnd(words, noun + 2, end) };
    const owned = words.slice(0, noun).findLastIndex(({ kind }) => kind === 'possessive');
    if (owned > 0 && noun - owned <= longestCalling) return { start: afterMark(words, owned), end: owned };
    let before = noun;
    while (callings.has(words[before - 1]?.lower ?? '')) before -= 1;
    const beside = mentions.slice(0, firstAfter(mentions, noun)).findLast((mention) => mention.end === before);
    if (beside?.member.kind === 'body') return beside.member;
  }
  return undefined;
}

/** A body on a line of its own below the heading: "Ministry of Gates". */
function issuerOnLine({ mentions, setting: { words } }: Cast): Member | undefined {
  const isLine = ({ start, end }: WordRange): boolean =>
    words[start - 1]?.paragraph !== words[start]?.paragraph && words[end]?.paragraph !== words[start]?.paragraph;
  const end = firstFrom(words.length, (index) => words[index]!.paragraph > lastOfLead);
  const ends = firstAfter(mentions, Math.min(longestHead, end));
  return mentions
    .slice(0, ends)
    .find(({ member, phraseStart, end }) => isIssuing(member) && isLine({ start: phraseStart, end }))?.member;
}

function isIssuing({ kind, body }: Member): boolean {
  return kind === 'body' && body?.type !== 'outlet' && body?.type !== 'state';
}

function isUttered({ lower }: Word): boolean {
  const singular = lower.replace(/s$/, '');
  return (
    /^(?:address|comment|remark|response)$/.test(singular) ||
    lower === 'address' ||
    [utterances, writings, papers].some((nouns) => nouns.has(lower) || nouns.has(singular))
  );
}

function isNameOrThe(word: Word | undefined): boolean {
  return word?.lower === 'the' || word?.capital === true;
}

/** The word after the last mark before a word: "OSCE Permanent Council: | EU statement". */
function afterMark(words: readonly Word[], before: number): number {
  let start = before;
  while (start > 0 && words[start - 1]?.kind !== 'mark') start -= 1;
  return start;
}

function phraseEnd(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (at < end && (words[at]?.kind !== 'mark' || isInList(at, start, words)) && !about.has(words[at]?.lower ?? ''))
    at += 1;
  return at;
}

/** Whether a comma is within a list that "and" ends: "the ministers of Ostravia|, Norland and Velmaria". */
function isInList(comma: number, start: number, words: readonly Word[]): boolean {
  if (words[comma]?.text !== ',' || !words.slice(start, comma).some(({ lower }) => lower === 'of')) return false;
  for (let at = comma + 1; at < comma + longestList; at += 1) {
    const word = words[at];
    if (word?.lower === 'and') return words[at + 1]?.capital === true || words[at + 1]?.lower === 'the';
    if (!word?.capital && word?.text !== ',' && word?.lower !== 'the') return false;
  }
  return false;
}

/** In words. */
const longestList = 30;

/** Words before what a text is about, or its time and place. */
const about: ReadonlySet<string> = new Set(
  'about after ahead amid at before concerning during following in on regarding to upon with'.split(' '),
);

/** Words for kinds of statements: "press | statement". */
const callings: ReadonlySet<string> = new Set(
  'closing final group introductory joint national official opening press regular'.split(' '),
);

/** In words, as in "regular press | statement". */
const longestCalling = 4;

/** In words. */
const longestHead = 300;
/** In paragraphs, counted from 0: of a line below the heading, and of a sentence that introduces the text. */
const lastOfLead = 3;
const lastAbove = 6;
