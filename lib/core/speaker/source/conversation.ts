import type { Member } from '../cast/cast.ts';
import { pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';

/** Who has spoken so far in the article. */
export interface Conversation {
  /** The speaker of the quotation before this one. */
  readonly previous?: Member;
  /** Where that quotation's source or content began, as a word index. */
  readonly previousAt?: number;
  /** Who spoke, and where, whom the outlet carried that the previous quotation is by: "…, the command said, Velm Wire reported". */
  readonly beforeOutlet?: { readonly previous?: Member; readonly previousAt?: number };
  /** "We took note of Anna Lind's letter. She …": who spoke so is nobody's "he" or "she". */
  readonly isOwnVoice?: boolean;
  /** It is asked who issued the text: no "we" of his answers that. */
  readonly isOfIssuer?: boolean;
  /** To whom a question is put that the words are of: nobody whom it describes. */
  readonly askedOf?: Member;
  /** The unnamed sources, and several together, that spoke last, latest first. */
  readonly described: readonly Member[];
  /** The words of the quotation whose speaker is looked for: whoever is named first in them is spoken of. */
  readonly said?: readonly WordRange[];
  /** What somebody spoke by ("warned in a report"), in text order: the noun, the word where it was, and whose it is. */
  readonly papers?: readonly { readonly noun: string; readonly at: number; readonly by: Member }[];
}

/** Whether a word is among what is said. */
export function isSaid(at: number, { said = [] }: Conversation): boolean {
  return said.some(({ start, end }) => start <= at && at < end);
}

/** A quotation, as the conversation goes on with it. */
export interface Contribution {
  readonly member: Member | undefined;
  /** Where the quotation begins, as a word index. */
  readonly at: number;
  readonly source: WordRange | undefined;
  /** The nouns of what it was said in. */
  readonly papers: readonly string[];
}

/** The conversation after a quotation. */
export function withNext(conversation: Conversation, next: Contribution, words: readonly Word[]): Conversation {
  const isOwn = isOwnVoice(next.source, words);
  // Whom a question tells of leaves the talk to whoever answers it.
  const isAsked = words[next.source?.start ?? -1]?.asked === true;
  const isAside = isAsked || isInAside(next.source, conversation.previousAt, words);
  const after = isAside ? conversation : { ...spokenNext(conversation, next), isOwnVoice: isOwn };
  // "We" are nobody whom a noun calls.
  return isOwn ? { ...after, described: conversation.described } : after;
}

function spokenNext(conversation: Conversation, { member, at, papers: nouns }: Contribution): Conversation {
  if (!member) return conversation;
  const { described, papers = [], previous, previousAt } = conversation;
  const isCarried = member.body?.type === 'outlet' && previous?.kind === 'body';
  return {
    previous: member,
    ...(isCarried && { beforeOutlet: { previous, ...(previousAt !== undefined && { previousAt }) } }),
    previousAt: at,
    papers: nouns.length === 0 ? papers : [...papers, ...nouns.map((noun) => ({ noun, at, by: member }))].slice(-8),
    described:
      member.kind === 'unnamed' || member.kind === 'group'
        ? [member, ...described.filter((other) => other !== member)].slice(0, 8)
        : described,
  };
}

/** The speaker whom a quotation without a source carries on. @param at where it begins, as a word index */
export function carriedOnAt(
  at: number,
  { previous, previousAt }: Conversation,
  words: readonly Word[],
): Member | undefined {
  const here = words[at];
  const there = previousAt === undefined ? undefined : words[previousAt];
  if (!here || !there) return undefined;
  return here.paragraph - there.paragraph <= farthestContinuation ? previous : undefined;
}

/** In paragraphs: an interview's answers run on for some. */
const farthestContinuation = 6;

/** "We took note": outside all speech. */
function isOwnVoice(source: WordRange | undefined, words: readonly Word[]): boolean {
  const word = words[source?.start ?? -1];
  return word !== undefined && !word.quoted && pronouns.get(word.lower) === 'self';
}

/** "…, the minister said, weeks after | the president said …": whom a clause adds to another's words leaves the talk to him. */
function isInAside(source: WordRange | undefined, previousAt: number | undefined, words: readonly Word[]): boolean {
  if (!source || previousAt === undefined || words[previousAt]?.sentence !== words[source.start]?.sentence)
    return false;
  for (let index = source.start - 1; index > previousAt && index > source.start - 4; index -= 1)
    if (asides.has(words[index]?.lower ?? '')) return words[index - 1]?.text === ',' || words[index - 2]?.text === ',';
  return false;
}

const asides: ReadonlySet<string> = new Set(['after', 'before']);
