/** An address made absolute by the first base that can, if it is then one of the web's. */
export function absoluteAddress(address: string | undefined, bases: readonly string[]): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed) return undefined;
  // As it was written, where it is whole: publishers compare addresses letter by letter.
  if (/^https?:\/\/\S+$/i.test(trimmed)) return trimmed;
  for (const base of bases) {
    if (!URL.canParse(trimmed, base)) continue;
    const url = new URL(trimmed, base);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  }
  return undefined;
}
