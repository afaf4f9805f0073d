import type { Quotation } from '../quotation/quotation.ts';
import type { Registry } from './registry/registry.ts';
import type { Speaker } from './speaker.ts';

export interface SpeakerAttribution {
  readonly speaker: Speaker | null;
  readonly via?: string;
  readonly venue?: string;
}
export function resolveSpeakers(
  _text: string,
  quotations: readonly Quotation[],
  _context: { publishedAt?: string; registry: Registry },
): SpeakerAttribution[] {
  return quotations.map((q) => {
    const name = q.source.map((s) => s.text).join(' ');
    return { speaker: name ? { id: name.toLowerCase().replaceAll(' ', '-'), name } : null };
  });
}
