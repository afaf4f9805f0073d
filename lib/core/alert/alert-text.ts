import { otherOutlets } from '../query/other-outlets.ts';
import { quotedText } from '../query/quoted-text.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { StatementRow } from '../statement/statement.ts';
import { printable } from '../text/printable.ts';
import { shorten } from '../text/shorten.ts';
import type { Alert } from './alert.ts';

/**
 * An alert for people to read: who (role, affiliation), the words, where and when, and the statement's id. Plain text of
 * a few lines, without control characters whatever the article held.
 */
export function alertText({ statement, earlier }: Alert): string {
  const [first] = statement.sightings;
  const said = statement.saidOn === undefined ? '' : ` · said ${saidOnText(statement)}`;
  const venue = statement.venue === undefined ? '' : ` · at: ${printable(statement.venue)}`;
  const topics = statement.topics.length === 0 ? '' : ` · ${statement.topics.join(', ')}`;
  const also = otherOutlets(statement);
  return [
    `NEW  ${speakerText(statement)}`,
    `     ${quotedText(statement)}`,
    `     ${printable(first?.outlet ?? '')} · ${printable(first?.url ?? '')}`,
    ...(also.length > 0 ? [`     also reported by ${also.map(printable).join(', ')}`] : []),
    ...(earlier === undefined ? [] : [`     may repeat ${earlierText(earlier)}`]),
    `     first seen ${statement.firstSeenAt.slice(0, 16).replace('T', ' ')} UTC${said}${venue}${topics}`,
    `     ${statement.id}`,
  ].join('\n');
}

/** In UTF-16 code units. */
const MOST_OF_EARLIER = 200;

/** “We are ready,” · Northern News, 2031-03-03 */
function earlierText(earlier: StatementRow): string {
  const outlet = printable(earlier.sightings[0]?.outlet ?? '');
  return `${quotedText({ ...earlier, content: shorten(earlier.content, MOST_OF_EARLIER) })} · ${outlet}, ${earlier.firstSeenAt.slice(0, 10)}`;
}

/** "Ilva Marn, Deputy Foreign Minister, Karelvia (via Northern News)" */
export function speakerText({ speaker, via }: Pick<StatementRow, 'speaker' | 'via'>): string {
  if (speaker === null) return 'Unknown speaker';
  const affiliation = speaker.affiliation === speaker.name ? undefined : speaker.affiliation;
  const parts = [speaker.name, saysRole(speaker) ? undefined : speaker.role, affiliation]
    .filter((part) => part !== undefined)
    .map(printable);
  return parts.join(', ') + (via === undefined ? '' : ` (via ${printable(via)})`);
}

/** Whether the name of an unnamed source says by itself what it is: "senior Tamarian diplomat" is a senior diplomat. */
function saysRole({ name, role = '' }: Speaker): boolean {
  const words = new Set(name.toLowerCase().split(/\s+/));
  return role
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.has(word));
}

/** "2022-01-12", "the week of 2022-01-10", "2022-01" */
export function saidOnText({ saidOn = '', saidOnPrecision }: Pick<StatementRow, 'saidOn' | 'saidOnPrecision'>): string {
  if (saidOnPrecision === 'month') return saidOn.slice(0, 7);
  return saidOnPrecision === 'week' ? `the week of ${saidOn}` : saidOn;
}
