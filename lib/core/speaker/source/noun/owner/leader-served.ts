import type { Affiliation } from '../../../cast/cast.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import { stateOfLeader, withoutTitles } from '../../../states/state-of-leader.ts';
import type { NounPhrase } from '../../noun-phrase.ts';

/** The state of a leader served: "a Putin aide", "a Trump administration official", "an aide to President Macron". */
export function leaderServed(phrase: NounPhrase, index: number, { setting, names }: Cast): Affiliation | undefined {
  const { words } = setting;
  if (!words[index]?.capital || (index > phrase.first && words[index - 1]?.capital)) return undefined;
  let end = index + 1;
  while (end < phrase.end && words[end]?.capital) end += 1;
  const isServed = end <= phrase.noun || servedAfter.has(words[index - 1]?.lower ?? '');
  if (!isServed) return undefined;
  const state = stateOfLeader({ start: index, end }, setting);
  if (state) return { name: state.name, body: state };
  const known = names.find(withoutTitles({ start: index, end }, setting).map(({ folded }) => folded));
  const isLeader =
    known?.affiliation !== undefined && /^(?:leader|minister)$/.test((known.role ?? known.heldRole)?.kind ?? '');
  return isLeader ? known.affiliation : undefined;
}

const servedAfter: ReadonlySet<string> = new Set(['for', 'to', 'under']);
