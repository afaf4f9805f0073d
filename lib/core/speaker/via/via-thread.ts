import { extentOf } from '../../quotation/extent.ts';
import { isOfOtherDay } from '../../telling/other-day.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';
import { outletsOfDigest } from './digest-outlets.ts';
import { isSpokenTurn } from './interview-outlet.ts';
import type { IntroducedOutlet } from './introduced-outlets.ts';

/** A quotation for which an outlet is looked for. */
export interface ViaQuestion {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  /** The word indices of its attribution. */
  readonly around: readonly number[];
  /** The outlet that its own attribution credits. */
  readonly own: string | undefined;
  /** Whether it names a venue, which is another occasion. */
  readonly hasVenue: boolean;
}

/**
 * Gives each quotation of an article, in text order, the outlet that it was told to: the one that its attribution
 * credits, or its paragraph of a digest; or that of the quotation it continues ("told Radio Verin that … “…,” she
 * said") or of its speaker's interview, unless it tells of another occasion.
 *
 * @param introduced the outlets to which sentences say that people speak, in text order
 * @param interview the outlet to which the whole article is an interview, with its turns and answers
 */
export function createViaThread(
  cast: Cast,
  interview: string | undefined,
  introduced: readonly IntroducedOutlet[] = [],
): (question: ViaQuestion) => string | undefined {
  const { words } = cast.setting;
  const interviews = new Map<Member, string>();
  const digest = outletsOfDigest(cast);
  let coming = 0;
  let last: Told | undefined;
  let earlier: Told | undefined;
  return ({ told, member, around, own, hasVenue }) => {
    const { quotation } = told;
    const { source, cue } = quotation;
    const { start } = extentOf(quotation);
    const at = words[wordIndexAt(words, start)];
    for (let next = introduced[coming]; next && next.start < start; next = introduced[coming]) {
      const members = next.members.size > 0 ? next.members : new Set(last?.member && [last.member]);
      for (const each of members) interviews.set(each, next.outlet);
      coming += 1;
    }
    // "She told Velm Wire … While Ostra claimed …, she dismissed it": what a clause tells of another interrupts nobody.
    const isClause = at !== undefined && at.sentence === last?.sentence && last.member !== member;
    const before = [last, isClause ? earlier : undefined].find(
      (each) => member !== undefined && each?.member === member,
    );
    const isAsked = around.some((index) => words[index]?.lower === 'interview');
    const isOtherDay = isOfOtherDay(told, last?.told);
    if (member && isOtherDay && !isAsked) interviews.delete(member);
    const isElsewhere =
      (isOtherDay && !isAsked) ||
      (hasVenue && !isAsked) ||
      around.some((index) => ofAnotherOccasion.has(words[index]?.lower ?? ''));
    const goesOn = (source.length === 0 && cue.length === 0) || !isElsewhere;
    const asked = member !== undefined && !isElsewhere ? interviews.get(member) : undefined;
    // The outlet's own host asks there.
    const isGuest = member?.kind === 'person' && member.affiliation?.name !== interview;
    const inTurn = isGuest && isSpokenTurn(quotation) ? interview : undefined;
    const reported = at && digest.get(at.paragraph);
    const via = own ?? reported ?? (goesOn ? before?.via : undefined) ?? asked ?? inTurn;
    if (member && own !== undefined && isAsked) interviews.set(member, own);
    const isAside = isClause && before === undefined && own === undefined && last?.via !== undefined;
    // "She told Velm Wire … The outlet noted …. She added": nor does what the outlet itself says.
    const isOutletItself = member !== undefined && member.name === last?.via;
    if (isAside || isOutletItself) return via;
    if (member !== last?.member) earlier = last;
    last = { told, member, via, sentence: at?.sentence };
    return via;
  };
}

/** The quotation before. */
interface Told {
  readonly told: ToldQuotation;
  readonly member: Member | undefined;
  readonly via: string | undefined;
  readonly sentence: number | undefined;
}

const ofAnotherOccasion: ReadonlySet<string> = new Set(
  `
  address article briefing broadcast conference debate earlier hearing later letter meeting once op-ed parliament posted previously speech
  statement testified told tweeted wrote yesterday
  `
    .trim()
    .split(/\s+/),
);
