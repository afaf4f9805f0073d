import type { RoleReading } from '../../cast/cast.ts';
import type { Word } from '../../reading/words.ts';

/** Where a former office begins, if it does: "once | Velmaria's envoy", "until last year | Velmaria's envoy". */
export function pastStart(words: readonly Word[], start: number): number | undefined {
  const lower = words[start]?.lower ?? '';
  if (/^(?:formerly|once|previously|then)$/.test(lower)) return start + 1;
  if (lower !== 'until') return undefined;
  return /^(?:last|this)$/.test(words[start + 1]?.lower ?? '') ? start + 3 : start + 2;
}

/** The role, titled as a former one. */
export function former(role: RoleReading): RoleReading {
  return { ...role, title: `Former ${role.title.replace(/^Former /, '')}` };
}
