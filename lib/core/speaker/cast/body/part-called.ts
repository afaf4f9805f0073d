import type { BodyMatch } from '../../mention/body/bodies.ts';
import { partsOf } from '../../mention/body/parts-of-state.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import type { Member, Mention } from '../cast.ts';

/** In mentions. */
const farthest = 40;

/** The organ of a named organisation that a name stands for: the "Board of Governors" of the IAEA. */
export function organCalled(
  name: string,
  registry: RegistryIndex,
  named: ReadonlyMap<string, number>,
): Body | undefined {
  for (const id of named.keys()) {
    const body = registry.registry.bodies.get(id);
    const whole = body?.partOf === undefined ? body : registry.registry.bodies.get(body.partOf);
    if (body?.type !== 'organisation' || !whole) continue;
    const organ = [body, ...partsOf(body, registry)].find(
      (part) => part.name === `${(part === body ? whole : body).name} ${name}`,
    );
    if (organ) return organ;
  }
  return undefined;
}

/** The last part of the matched body, if a noun follows: "the UN | agency", "the UN | watchdog" after the IAEA. */
export function partCalled(
  words: readonly Word[],
  { bodies, end }: BodyMatch,
  mentions: readonly Mention[],
): { readonly member: Member; readonly end: number } | undefined {
  const noun = words[end]?.kind === 'possessive' ? end + 1 : end;
  const isCalled = /^(?:agency|body|organi[sz]ation|watchdog)$/.test(words[noun]?.lower ?? '');
  const [whole] = bodies;
  if (!isCalled || whole === undefined) return undefined;
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - farthest); at -= 1) {
    const { member } = mentions[at] ?? {};
    if (member?.body?.partOf === whole.id) return { member, end: noun + 1 };
  }
  return undefined;
}
