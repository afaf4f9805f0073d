import { LONGEST_ADDRESS } from '../../core/feed/canonical-url.ts';

/**
 * An address, resolved against the first base that makes it an http or https address; undefined if there is none, or it is too
 * long: addresses resolved against a long base would all be long.
 */
export function absoluteAddress(address: string | undefined, bases: readonly string[]): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return undefined;
  // An absolute address stays as written, since publishers compare addresses letter by letter. None holds control characters.
  if (/^https?:\/\/[^\s\p{Cc}]+$/iu.test(trimmed)) return trimmed;
  for (const base of bases) {
    if (!URL.canParse(trimmed, base)) continue;
    const url = new URL(trimmed, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue;
    return url.href.length > LONGEST_ADDRESS ? undefined : url.href;
  }
  return undefined;
}
