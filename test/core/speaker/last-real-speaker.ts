import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';
import { resolveSpeakers } from '../../../lib/core/speaker/resolve-speakers.ts';
import { readMarked } from './marked-text.ts';

const registry = indexRegistry(shippedRegistry());

/** "name | role | affiliation" of the last quotation's speaker, as the shipped registry has the world. */
export function lastRealSpeaker(marked: string): string {
  const { text, quotations } = readMarked(marked);
  const speaker = resolveSpeakers(text, quotations, { publishedAt: '2024-05-02', registry }).at(-1)?.speaker;
  return speaker ? [speaker.name, speaker.role ?? '-', speaker.affiliation ?? '-'].join(' | ') : 'nobody';
}
