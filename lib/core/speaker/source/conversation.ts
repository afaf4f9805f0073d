import type { Member } from '../cast/cast.ts';
import { pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';

/** What is known of who has spoken in the article before the quotation whose speaker is sought. */
export interface Conversation {
  /** The speaker of the previous quotation. */
  readonly previous?: Member;
  /** Word index: where that quotation's source or content begins. */
  readonly previousAt?: number;
  /** The speaker whom the outlet carried, if one spoke last: "…, the command said, Velm Wire reported". */
  readonly beforeOutlet?: { readonly previous?: Member; readonly previousAt?: number };
  /** Whether the text's own "we" spoke last: nobody's "he" or "she". "We took note of Anna Lind's letter. She …". */
  readonly isOwnVoice?: boolean;
  /** Whether the issuer of the text is sought, so that "we" in it can't stand for the previous speaker. */
  readonly isOfIssuer?: boolean;
  /** The person to whom the question with these words is put: nobody whom it describes. */
  readonly askedOf?: Member;
  /** The unnamed sources and groups that spoke so far, latest first. */
  readonly described: readonly Member[];
  /** The words of the quotation whose speaker is sought: people first named in them are not the speaker. */
  readonly said?: readonly WordRange[];
  /** The papers that people spoke by ("warned in a report"), in text order: noun, word index, and author. */
  readonly papers?: readonly { readonly noun: string; readonly at: number; readonly by: Member }[];
}

/** Whether a word index is within the words of the quotation. */
export function isSaid(at: number, { said = [] }: Conversation): boolean {
  return said.some(({ start, end }) => start <= at && at < end);
}

/** A quotation, as far as the conversation needs it. */
export interface Contribution {
  readonly member: Member | undefined;
  /** Word index: where the quotation begins. */
  readonly at: number;
  readonly source: WordRange | undefined;
  /** Nouns for the papers that it was said in. */
  readonly papers: readonly string[];
}

/** The conversation after a further quotation. */
export function withNext(conversation: Conversation, next: Contribution, words: readonly Word[]): Conversation {
  const isOwn = isOwnVoice(next.source, words);
  // People whom a question tells of don't take the floor from the answerer.
  const isAsked = words[next.source?.start ?? -1]?.asked === true;
  const isAside = isAsked || isInAside(next.source, conversation.previousAt, words);
  const after = isAside ? conversation : { ...spokenNext(conversation, next), isOwnVoice: isOwn };
  // "We" are nobody whom a noun refers to.
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

/** The previous speaker, if a quotation without a source carries on. @param at where it begins, as a word index */
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

/** Whether a source is "we" outside all quotation marks: "We took note". */
function isOwnVoice(source: WordRange | undefined, words: readonly Word[]): boolean {
  const word = words[source?.start ?? -1];
  return word !== undefined && !word.quoted && pronouns.get(word.lower) === 'self';
}

/** Whether a source stands in an afterthought: "…, the minister said, weeks after | the president said …". */
function isInAside(source: WordRange | undefined, previousAt: number | undefined, words: readonly Word[]): boolean {
  if (!source || previousAt === undefined || words[previousAt]?.sentence !== words[source.start]?.sentence)
    return false;
  for (let index = source.start - 1; index > previousAt && index > source.start - 4; index -= 1)
    if (asides.has(words[index]?.lower ?? '')) return words[index - 1]?.text === ',' || words[index - 2]?.text === ',';
  return false;
}

const asides: ReadonlySet<string> = new Set(['after', 'before']);
