import { mentionsBefore } from '../../cast/body/bodies-before.ts';
import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';

/**
 * Whether others press or accuse a body where it is named last before a word: no paper on that is its own. "They will
 * press | the Northern Front to disarm, according to a report".
 */
export function isPressed({ name }: Affiliation, before: number, { setting: { bodies, words } }: Cast): boolean {
  const last = mentionsBefore(bodies, before).findLast(
    ({ member }) => (member.affiliation?.name ?? member.name) === name,
  );
  if (!last) return false;
  const verb = words[last.start - 1]?.lower === 'the' ? last.start - 2 : last.start - 1;
  return pressing.test(words[verb]?.lower ?? '');
}

const pressing = /^(?:accus|blam|condemn|denounc|press|pressur|sanction|urg|warn)(?:e[ds]?|es|ing|s)?$/;
