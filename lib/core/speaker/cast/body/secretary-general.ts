import { bodiesNamed, type RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { bodiesBefore } from './bodies-before.ts';
import { issuingOrganisation } from './publisher.ts';

/** Organisations that nobody is Secretary-General of, by their ids. */
const withOtherHeads: ReadonlySet<string> = new Set([
  'african-union',
  'conference-on-disarmament',
  'european-union',
  'opcw',
]);

/** "Secretary-General", "Deputy Secretary General" */
export function isSecretary(office: string): boolean {
  return /\bsecretary[- ]general$/i.test(office) && !/\bunder\b/i.test(office);
}

/**
 * Whose Secretary-General an article speaks of without a word: of the organisation named last, which for an agency of the United
 * Nations is these; theirs, too, is whoever is written so where no organisation is named.
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

/** "The Secretary-General told the Security Council" */
function namesOrgan({ words }: Setting, at: number): boolean {
  const near = words.slice(Math.max(0, at - reach), at + reach);
  return near.some(({ text }, index) => organs.has(text) || organs.has(`${text} ${near[index + 1]?.text ?? ''}`));
}

/** In words: an article's length, so that longer texts take linear time. */
const reach = 1_000;

const organs: ReadonlySet<string> = new Set(['General Assembly', 'Security Council', 'UN']);

function wholeOf(body: Body, { registry }: RegistryIndex): Body {
  let whole = body;
  // A registry is checked for rings; the bound is for one that wasn't.
  for (let step = 0; step < 8; step += 1) {
    const parent = whole.partOf === undefined ? undefined : registry.bodies.get(whole.partOf);
    if (!parent) break;
    whole = parent;
  }
  return whole;
}
