import type { Quotation } from '../quotation/quotation.ts';
import { type Attribution, attributeQuotations, type SpeakerContext } from './attribute-quotations.ts';
import { giveOwners, type Speaking } from './owner/give-owners.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';

/** Who spoke, through which outlet, and where. */
export interface SpeakerAttribution extends Pick<Attribution, 'via' | 'venue'> {
  /** Null if the article doesn't tell. */
  readonly speaker: Speaker | null;
}

/**
 * Says for each quotation of a text, in their order, who spoke. Takes linear time. A quotation without a source is by
 * the speaker of the one that it continues.
 */
export function resolveSpeakers(
  text: string,
  quotations: readonly Quotation[],
  context: SpeakerContext,
): SpeakerAttribution[] {
  if (quotations.length === 0) return [];
  const { attributions, cast, date } = attributeQuotations(text, quotations, context);
  giveOwners(speakingIn(attributions), cast, creditedIn(attributions));
  // Only now is everything known: "Anna Lind said … the physicist said" tells what she is in both.
  return attributions.map(({ member, source: _, said: __, ...rest }) => ({
    speaker: member ? speakerOf(member, cast, date) : null,
    ...rest,
  }));
}

/** The speakers, each once, in the order of their first quotations. */
export function speakingIn(attributions: readonly Attribution[]): Speaking[] {
  const byMember = Map.groupBy(attributions, ({ member }) => member);
  return [...byMember].flatMap(([member, own]) => {
    if (!member) return [];
    const sources = own.flatMap(({ source }) => (source ? [source] : []));
    return [{ member, sources, said: own.flatMap(({ said }) => said) }];
  });
}

/** The outlets that are credited for any of the quotations. */
export function creditedIn(attributions: readonly Attribution[]): ReadonlySet<string> {
  return new Set(attributions.flatMap(({ via }) => (via === undefined ? [] : [via])));
}
