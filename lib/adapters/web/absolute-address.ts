import { LONGEST_ADDRESS } from '../../core/feed/canonical-url.ts';

/**
 * An address made absolute by the first base that can, if it is then one of the web's. None that is too long: what stands
 * against a long base would be as long, each time.
 */
export function absoluteAddress(address: string | undefined, bases: readonly string[]): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return undefined;
  // As it was written, where it is whole: publishers compare addresses letter by letter. Control characters are no part of any.
  if (/^https?:\/\/[^\s\p{Cc}]+$/iu.test(trimmed)) return trimmed;
  for (const base of bases) {
    if (!URL.canParse(trimmed, base)) continue;
    const url = new URL(trimmed, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue;
    return url.href.length > LONGEST_ADDRESS ? undefined : url.href;
  }
  return undefined;
}
