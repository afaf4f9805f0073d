/** Header names in lower case, as undici gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A header's first value; undefined when it is absent or empty. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === '' ? undefined : first;
}

/** Retry-After in seconds from now, whether it came as seconds or as a date; undefined when absent or unreadable. */
export function retryAfterSeconds(headers: Headers, now: Date): number | undefined {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return secondsUntil(value, now);
}

/** How long the answer stays fresh, in seconds: Cache-Control max-age less Age, else Expires less Date (RFC 9111, 4.2). */
export function freshSeconds(headers: Headers, now: Date): number | undefined {
  const control = [headers['cache-control'] ?? []].flat().join(',').toLowerCase();
  if (/(^|[\s,])no-(store|cache)\b/.test(control)) return undefined;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = Number(/^\d{1,9}$/.exec(headerOf(headers, 'age')?.trim() ?? '')?.[0] ?? 0);
    return Math.max(0, Number(maxAge) - age);
  }
  const expires = headerOf(headers, 'expires');
  if (expires === undefined) return undefined;
  const sent = Date.parse(headerOf(headers, 'date') ?? '');
  return secondsUntil(expires, Number.isNaN(sent) ? now : new Date(sent));
}

function secondsUntil(date: string, from: Date): number | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - from.getTime()) / 1000));
}
