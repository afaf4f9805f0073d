import type { Affiliation } from '../../../cast/cast.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import { isState } from '../../../states/state-candidates.ts';
import type { NounPhrase } from '../../noun-phrase.ts';
import { resolvePersonal } from '../../pronoun/resolve-pronoun.ts';

/** The state that "her" or "his" body belongs to: "Her | delegation", "his | government's spokesman". */
export function stateOfPossessor({ determiner, start, first, noun }: NounPhrase, cast: Cast): Affiliation | undefined {
  const gender = determiner === 'her' ? 'f' : determiner === 'his' ? 'm' : undefined;
  const isOfState = cast.setting.words.slice(first, noun + 1).some(({ lower }) => ofStates.has(lower));
  if (gender === undefined || !isOfState) return undefined;
  const whose = resolvePersonal(start, gender, cast, { described: [] })?.affiliation;
  return whose && isState(whose) ? whose : undefined;
}

const ofStates: ReadonlySet<string> = new Set(
  'administration ambassador army cabinet country delegation embassy envoy government minister ministry mission'.split(
    ' ',
  ),
);
