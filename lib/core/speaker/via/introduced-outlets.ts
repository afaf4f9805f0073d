import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { mentionsIn } from '../source/name/named-in.ts';
import { isFarAfter, isOnAnother, type Occasion, paragraphOf } from '../venue/occasion.ts';
import { sentencesThatQuote } from '../venue/quoting-sentences.ts';
import { remarksPlaced } from '../venue/remarks-placed.ts';
import { outletAsking } from './interview-outlet.ts';

/** A sentence that says to which outlet people speak, apart from what they say to it. */
export interface IntroducedOutlet {
  readonly outlet: string;
  /** Where the sentence begins, in UTF-16 code units. */
  readonly start: number;
  readonly paragraph: number;
  /** The people it names; empty if a pronoun continues with the last speaker. */
  readonly members: ReadonlySet<Member>;
}

/**
 * The sentences, quoting nobody, that say to which outlet somebody speaks: "Lind made the remarks in an interview with
 * Velm Radio", "She was speaking to the Herald", "On Monday Lind gave an interview to Velm Wire".
 */
export function introducedOutlets(quotations: readonly Quotation[], cast: Cast): IntroducedOutlet[] {
  const { words } = cast.setting;
  const isQuoting = sentencesThatQuote(quotations, words);
  return sentencesIn(words).flatMap((sentence) => {
    const asked = talkIn(sentence, cast);
    if (asked === undefined || isQuoting(sentence)) return [];
    const made = remarksPlaced(sentence, cast);
    const outlet = outletAsking(asked, cast, made !== undefined);
    const members = made ? new Set(made.member && [made.member]) : whoSpeaks(sentence, asked, cast);
    const isOfLast = made !== undefined || /^(?:he|she)$/.test(words[sentence.start]?.lower ?? '');
    if (outlet === undefined || (members.size === 0 && !isOfLast)) return [];
    const { start = 0, paragraph = 0 } = words[sentence.start] ?? {};
    return [{ outlet, start, paragraph, members }];
  });
}

/** The word after which an outlet may follow: "gave an interview | to", "was speaking | to", "sat down | with". */
function talkIn({ start, end }: WordRange, { setting: { words } }: Cast): number | undefined {
  for (let index = start + 2; index < end; index += 1) {
    if (!/^(?:to|with)$/.test(words[index]?.lower ?? '') || words[index]?.quoted) continue;
    const [before = '', verb = ''] = [words[index - 2]?.lower, words[index - 1]?.lower];
    if (/^(?:interview|spoke|talked)$/.test(verb) || (verb === 'down' && before === 'sat')) return index;
    if (/^(?:speaking|talking)$/.test(verb) && /^w(?:as|ere)$/.test(before)) return index;
    if (verb === 'this' && before === 'told') return index;
  }
  return undefined;
}

/** Whom the sentence names before the outlet, or else first after a comma: "In an interview with Velm Wire, | Lind". */
function whoSpeaks({ start, end }: WordRange, asked: number, cast: Cast): ReadonlySet<Member> {
  const { words } = cast.setting;
  let comma = asked;
  while (comma < end && words[comma]?.text !== ',') comma += 1;
  const before = peopleIn({ start, end: asked }, cast);
  return new Set(before.length > 0 ? before : peopleIn({ start: comma, end }, cast).slice(0, 1));
}

function peopleIn(range: WordRange, cast: Cast): Member[] {
  const members = mentionsIn(range, cast).map(({ member }) => member);
  return members.filter(({ kind }) => kind === 'person');
}

/**
 * The outlets of what stands right before such a sentence, by paragraphs: "It was late, Lind said.¶ She was speaking to
 * the Herald."
 *
 * @param occasions in text order
 */
export function viasOfBefore(
  occasions: readonly Occasion[],
  introduced: readonly IntroducedOutlet[],
  cast: Cast,
): ReadonlyMap<Quotation, string> {
  const vias = new Map<Quotation, string>();
  let next = 0;
  for (const { outlet, start, paragraph, members: people } of introduced) {
    while (next < occasions.length && (occasions[next]?.told.quotation.content[0]?.start ?? 0) < start) next += 1;
    const { member } = occasions[next - 1] ?? {};
    let below = paragraph;
    for (let at = next - 1; at >= 0 && at >= next - mostBefore; at -= 1) {
      const each = occasions[at]!;
      const isTheirs =
        each.member !== undefined && (people.size > 0 ? people.has(each.member) : each.member === member);
      if (!isTheirs || each.venue !== undefined || isOnAnother(each) || isFarAfter(below, each, cast)) break;
      vias.set(each.told.quotation, outlet);
      below = paragraphOf(each, cast);
    }
  }
  return vias;
}

/** In quotations. */
const mostBefore = 6;
