import { resolveSpeakers, type SpeakerAttribution } from '../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from './invented-registry.ts';
import { readMarked } from './marked-text.ts';

/** What is said of the last quotation of a marked text, on an article of 2 May 2024. */
export function lastAttribution(marked: string): SpeakerAttribution | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry: inventedRegistry }).at(-1);
}

/** "name | role | affiliation" of the last quotation's speaker. */
export function lastSpeaker(marked: string): string {
  const speaker = lastAttribution(marked)?.speaker;
  return speaker ? [speaker.name, speaker.role ?? '-', speaker.affiliation ?? '-'].join(' | ') : 'nobody';
}
