import { isPartOfState, partsOf } from '../../mention/body/parts-of-state.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { bodiesBefore } from '../body/bodies-before.ts';
import type { Affiliation, Member } from '../cast.ts';
import { bodyMember } from '../make-member.ts';
import type { Setting } from '../setting.ts';

/** What a row shows for somebody of a body: the state for its offices, the organisation for its organs, else itself. */
export function affiliationOf(body: Body, registry: RegistryIndex): Affiliation {
  let whole = body;
  // Registries are checked for cycles; the bound is for one that wasn't.
  for (let step = 0; step < 8 && (isPartOfState(whole) || isOrgan(whole)); step += 1) {
    const parent = whole.partOf === undefined ? undefined : registry.registry.bodies.get(whole.partOf);
    if (!parent) break;
    whole = parent;
  }
  return { name: whole.name, body: whole };
}

/** The state of a party, "Germany" for "the SPD politician"; any other affiliation as it is. */
export function stateBehind(owner: Affiliation, { registry }: RegistryIndex): Affiliation {
  const { type, partOf = '' } = owner.body ?? {};
  const state = type === 'party' ? registry.bodies.get(partOf) : undefined;
  return state ? { name: state.name, body: state } : owner;
}

/** Whether it is an organ of an organisation: "European Commission", "Council of the European Union". */
function isOrgan({ type, name, partOf }: Body): boolean {
  const words = name.toLowerCase().split(' ');
  const isOfOrgan = organs.has(words.at(-1) ?? '') || (organs.has(words[0] ?? '') && words[1] === 'of');
  return type === 'organisation' && partOf !== undefined && isOfOrgan;
}

const organs: ReadonlySet<string> = new Set([
  'assembly',
  'commission',
  'committee',
  'council',
  'governors',
  'parliament',
  'secretariat',
]);

/**
 * The body that an article means by words that several share ("Brussels", "Congress"): the one that it names most,
 * itself or its state. Undefined if there are none.
 */
export function likeliest(bodies: readonly Body[], named: ReadonlyMap<string, number>): Body | undefined {
  if (bodies.length < 2) return bodies[0];
  // Parliaments go before parties.
  const weight = ({ id, partOf, type }: Body): number =>
    2 * (named.get(id) ?? 0) + (named.get(partOf ?? '') ?? 0) + (type === 'parliament' ? 0.5 : 0);
  return bodies.reduce((best, body) => (weight(best) >= weight(body) ? best : body));
}

/** The part of a body named before that a noun means: "the Commission" of the European Union. Ministries are many. */
export function partCalled(setting: Setting, before: number, noun: string): Member | undefined {
  if (noun === 'ministry') return undefined;
  const wholes = new Set(bodiesBefore(setting, before).flatMap(({ body }) => (body ? [body] : [])));
  for (const whole of wholes) {
    if (` ${whole.name.toLowerCase()} `.includes(` ${noun} `)) return undefined;
    const part = partsOf(whole, setting.registry).find(({ name }) => name.toLowerCase().endsWith(` ${noun}`));
    if (part) return bodyMember(part.name, affiliationOf(part, setting.registry), part);
  }
  return undefined;
}

/** The text of the words from `start` to `end` (exclusive), with single spaces. */
export function textBetween(words: readonly Word[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word) break;
    text += index > start && before && before.end < word.start ? ` ${word.text}` : word.text;
  }
  return text;
}
