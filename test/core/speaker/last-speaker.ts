import { resolveSpeakers, type SpeakerAttribution } from '../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from './invented-registry.ts';
import { readMarked } from './marked-text.ts';

/**
 * What is said of the last quotation of a marked text, on an article of 2 May 2024.
 *
 * @param publisher the id of the body on whose page it is
 */
export function lastAttribution(marked: string, publisher?: string): SpeakerAttribution | undefined {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, {
    publishedAt: '2024-05-02',
    registry: inventedRegistry,
    publisher: publisher === undefined ? undefined : inventedRegistry.registry.bodies.get(publisher),
  }).at(-1);
}

/** "name | role | affiliation" of the last quotation's speaker. */
export function lastSpeaker(marked: string, publisher?: string): string {
  const speaker = lastAttribution(marked, publisher)?.speaker;
  return speaker ? [speaker.name, speaker.role ?? '-', speaker.affiliation ?? '-'].join(' | ') : 'nobody';
}
