import type { Affiliation } from '../cast/cast.ts';
import type { Setting } from '../cast/setting.ts';
import { foldName } from '../registry/fold-name.ts';

/** Whether it is a state, of the registry's or of those that only the article knows. */
export function isStateNamed({ name, body }: Affiliation, { stateNames }: Pick<Setting, 'stateNames'>): boolean {
  return body ? body.type === 'state' : stateNames.has(foldName(name));
}
