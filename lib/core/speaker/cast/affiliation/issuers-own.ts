import { firstFrom } from '../../../text/first-from.ts';
import { isInLineAbove } from '../../states/official-text.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting } from '../setting.ts';

/**
 * Whether an official text names no other body to which somebody introduced there may belong: a body after him in his
 * sentence ("Chief Ada Lind, the Lune Council's lead for ships").
 */
export function isOnlyIssuers(at: number, { name }: Affiliation, { bodies, words }: Setting): boolean {
  if (isInLineAbove(at, words)) return true;
  const first = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) > at);
  return !bodies
    .slice(first, first + mostNamed)
    .some(
      ({ member, start }) =>
        isOwnBody(member) && words[start]?.sentence === words[at]?.sentence && member.affiliation?.name !== name,
    );
}

function isOwnBody({ body, isOfState }: Member): boolean {
  return body ? body.type === 'institute' || body.type === 'company' : !isOfState;
}

/** In mentions within a sentence. */
const mostNamed = 12;
