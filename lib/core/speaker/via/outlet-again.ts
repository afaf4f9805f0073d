import { fold } from '../../text/fold.ts';
import { bodiesBefore } from '../cast/body/bodies-before.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { namedLikeOutlets } from '../data/outlet-nouns.ts';
import { isInterview, leadsToOutlet, tellings } from './leads-to-outlet.ts';

/** An outlet by the last word of its earlier name: "The Velm Post reported … an official told | the Post". */
export function outletAgain(index: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  const word = words[index];
  const next = words[index + 1];
  const isLone = word?.capital && words[index - 1]?.lower === 'the' && !next?.capital && next?.kind !== 'possessive';
  if (!isLone) return undefined;
  const isTold =
    tellings.has(words[index - 2]?.lower ?? '') || leadsToOutlet(index - 2, cast) || isInterview(index - 2, cast);
  if (!isTold) return undefined;
  return bodiesBefore(cast.setting, index).find((member) => member.name.endsWith(` ${word.text}`) && isOutlet(member))
    ?.name;
}

/** The outlet that was named last: "Izvestia writes … he told | the newspaper". */
export function outletBefore(index: number, { setting }: Cast): string | undefined {
  return bodiesBefore(setting, index).find(isOutlet)?.name;
}

function isOutlet({ name, body }: Member): boolean {
  return body ? body.type === 'outlet' : namedLikeOutlets.has(fold(name.slice(name.lastIndexOf(' ') + 1)));
}
