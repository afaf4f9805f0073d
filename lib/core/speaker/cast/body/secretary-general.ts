import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { bodiesBefore } from './bodies-before.ts';
import { issuingOrganisation } from './publisher.ts';

/** Ids of organisations that have no Secretary-General. */
const withOtherHeads: ReadonlySet<string> = new Set([
  'african-union',
  'conference-on-disarmament',
  'european-union',
  'opcw',
]);

/** Whether an office is of a Secretary-General or deputy: "Secretary-General", "Deputy Secretary General". */
export function isSecretary(office: string): boolean {
  return /\bsecretary[- ]general$/i.test(office) && !/\bunder\b/i.test(office);
}

/**
 * The organisation of a Secretary-General without any: the last one named, and for a UN agency the United Nations;
 * these also if none is named and the office is hyphenated, as they write it.
 *
 * @param office as the article writes it
 */
export function secretariatInTalk(setting: Setting, at: number, office: string): Affiliation | undefined {
  const { registry } = setting;
  const issuer = issuingOrganisation(setting);
  if (issuer?.body && !withOtherHeads.has(issuer.body.id)) return issuer;
  const members = bodiesBefore(setting, at).filter((member) => !isStateNamed(member, setting));
  for (const { body } of members) {
    const whole = body && wholeOf(body, registry);
    if (whole?.type === 'organisation' && !withOtherHeads.has(whole.id)) return { name: whole.name, body: whole };
  }
  const [nations] = office.includes('-') ? bodiesNamed(registry, 'United Nations') : [];
  const other = members.find(({ body, isOfState }) => !body && !isOfState);
  if (other && !(nations && namesOrgan(setting, at))) return other.affiliation ?? { name: other.name };
  return nations && { name: nations.name, body: nations };
}

/** Whether an organ of the United Nations is named near: "The Secretary-General told the Security Council". */
function namesOrgan({ words }: Setting, at: number): boolean {
  const near = words.slice(Math.max(0, at - reach), at + reach);
  return near.some(({ text }, index) => organs.has(text) || organs.has(`${text} ${near[index + 1]?.text ?? ''}`));
}

/** In words: about as long as an article, so that longer texts take linear time. */
const reach = 1_000;

const organs: ReadonlySet<string> = new Set(['General Assembly', 'Security Council', 'UN']);

function wholeOf(body: Body, { registry }: RegistryIndex): Body {
  let whole = body;
  // Registries are checked for cycles; the bound is for one that wasn't.
  for (let step = 0; step < 8; step += 1) {
    const parent = whole.partOf === undefined ? undefined : registry.bodies.get(whole.partOf);
    if (!parent) break;
    whole = parent;
  }
  return whole;
}
