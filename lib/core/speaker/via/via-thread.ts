import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { isSpokenTurn } from './interview-outlet.ts';

/** A quotation as its outlet is asked for. */
export interface ViaQuestion {
  readonly quotation: Quotation;
  readonly member: Member | undefined;
  /** The words of its attribution. */
  readonly around: readonly number[];
  /** What its own attribution credits. */
  readonly own: string | undefined;
  /** Whether it says where it was said: that is another place. */
  readonly hasVenue: boolean;
}

/**
 * Gives each quotation of an article, in text order, the outlet that it was told to: the one that its attribution credits, or that of
 * what it goes on with ("told Radio Verin that … “…,” she said"), or of its speaker's interview, unless it tells of another occasion.
 *
 * @param interview the outlet that the whole article is an interview with: its turns and answers are to that
 */
export function createViaThread(
  cast: Cast,
  interview: string | undefined,
): (question: ViaQuestion) => string | undefined {
  const { words } = cast.setting;
  const threads = new Map<Member, Told>();
  let previous: ViaQuestion['member'];
  return ({ quotation, member, around, own, hasVenue }) => {
    const { source, cue } = quotation;
    const isOn = (set: ReadonlySet<string>): boolean => around.some((index) => set.has(words[index]?.lower ?? ''));
    const isElsewhere = hasVenue || isOn(ofAnotherOccasion);
    const thread = member && threads.get(member);
    const isUntold = source.length === 0 && cue.length === 0 && member === previous;
    const inTurn = member?.kind === 'person' && isSpokenTurn(quotation) ? interview : undefined;
    const via = own ?? (isUntold || !isElsewhere ? thread?.via : undefined) ?? inTurn;
    const isInterview = own === undefined ? thread?.isInterview === true : isOn(interviews);
    if (member && via !== undefined) threads.set(member, { via, isInterview });
    else if (member && !isInterview) threads.delete(member);
    previous = member;
    return via;
  };
}

/** To whom somebody speaks; what he was asked in an interview comes back. */
interface Told {
  readonly via: string;
  readonly isInterview: boolean;
}

const interviews: ReadonlySet<string> = new Set(['interview', 'interviewed']);

const ofAnotherOccasion: ReadonlySet<string> = new Set(
  `
  address article briefing broadcast conference debate earlier hearing later letter meeting once op-ed parliament posted previously speech
  statement testified told tweeted wrote yesterday
  `
    .trim()
    .split(/\s+/),
);
