import { describe, expect, it } from 'vitest';
import { extendRegistry } from '../../../../lib/core/speaker/registry/extend-registry.ts';
import { indexRegistry, peopleNamed, publisherAt, roleAt } from '../../../../lib/core/speaker/registry/lookup.ts';
import { parseRegistry } from '../../../../lib/core/speaker/registry/registry.ts';
import { registryAdditionsSchema } from '../../../../lib/core/speaker/registry/schema.ts';
import { bodies, locate, people } from './entries.ts';

const base = parseRegistry(people, bodies, locate);

function extend(additions: unknown) {
  return extendRegistry(
    base,
    registryAdditionsSchema.parse(additions),
    (list, index) => `parley.yaml: ${list}[${index}]`,
  );
}

describe('extendRegistry', () => {
  it('adds people and bodies, which may name each other', () => {
    const extended = extend({
      people: [{ id: 'lio-tarn', name: 'Lio Tarn', roles: [{ role: 'Spokesperson', affiliation: 'coast-watch' }] }],
      bodies: [{ id: 'coast-watch', name: 'Coast Watch', type: 'institute', partOf: 'league' }],
    });
    expect([...extended.people.keys()]).toEqual(['ana-moreau', 'lio-tarn', 'odd-stranne']);
    expect(extended.bodies.get('coast-watch')?.partOf).toBe('league');
  });

  it('adds aliases and roles to a person it knows, without the name', () => {
    const extended = extend({
      people: [{ id: 'odd-stranne', aliases: ['Ode Strand'], roles: [{ role: 'Envoy', affiliation: 'vellmark' }] }],
    });
    expect(peopleNamed(indexRegistry(extended), 'Ode Strand').map(({ name }) => name)).toEqual(['Odd Stranne']);
    expect(extended.people.get('odd-stranne')?.roles).toHaveLength(1);
  });

  it('adds metonyms and demonyms to a body it knows', () => {
    const extended = extend({ bodies: [{ id: 'vellmark', metonyms: ['Port Vell'], demonyms: ['Vellish'] }] });
    expect(extended.bodies.get('vellmark')).toMatchObject({ metonyms: ['Port Vell'], demonyms: ['Vell', 'Vellish'] });
  });

  it('adds domains to a body it knows', () => {
    const extended = indexRegistry(extend({ bodies: [{ id: 'vellmark', domains: ['gov.vell.example'] }] }));
    expect(publisherAt(extended, 'https://www.mfa.gov.vell.example/news/1')?.id).toBe('vellmark');
  });

  it('ends a role that was open, when the user gives it with an end', () => {
    const ended = { role: 'Secretary-General', affiliation: 'league', from: '2019-04-01', until: '2026-05' };
    const ana = extend({ people: [{ id: 'ana-moreau', roles: [ended] }] }).people.get('ana-moreau');
    expect(ana?.roles).toHaveLength(2);
    expect(ana && roleAt(ana, '2026-06-01')).toBeUndefined();
  });

  it('takes somebody whose name is a spelling of a known one’s, where he is said to share it', () => {
    const { people } = extend({ people: [{ id: 'od-strane', name: 'Od Stranne', sharedAliases: ['Od Stranne'] }] });
    expect(people.get('od-strane')?.name).toBe('Od Stranne');
  });

  it('leaves the registry that it extends as it was', () => {
    extend({ people: [{ id: 'odd-stranne', aliases: ['Ode Strand'] }] });
    expect(base.people.get('odd-stranne')).toEqual(people[1]);
  });

  it('gives an equal registry when nothing is added', () => {
    expect(extend({})).toEqual(base);
  });

  it.each<[name: string, additions: object, problem: string]>([
    [
      'a new person without a name',
      { people: [{ id: 'lio-tarn' }] },
      'parley.yaml: people[0]: "lio-tarn" is a new person, which needs a name',
    ],
    [
      'a misspelt id, which seems new',
      { people: [{ id: 'ana-moreaux', aliases: ['A. M.'] }] },
      'parley.yaml: people[0]: "ana-moreaux" is a new person, which needs a name; did you mean to add to ana-moreau?',
    ],
    [
      'a new body without anything',
      { bodies: [{ id: 'coast-watch' }] },
      'parley.yaml: bodies[0]: "coast-watch" is a new body, which needs a name and a type (agency, ',
    ],
    [
      'a new body without a type',
      { bodies: [{ id: 'coast-watch', name: 'Coast Watch' }] },
      'parley.yaml: bodies[0]: "coast-watch" is a new body, which needs a type (agency, ',
    ],
    [
      'an unknown affiliation',
      { people: [{ id: 'odd-stranne', roles: [{ role: 'Envoy', affiliation: 'atlantis' }] }] },
      'parley.yaml: people[0]: "odd-stranne" has the affiliation "atlantis", which no body is',
    ],
    [
      'an alias that the registry gives to another',
      { people: [{ id: 'odd-stranne', aliases: ['Ana Moreau'] }] },
      'parley.yaml: people[0]: "odd-stranne" and "ana-moreau" (the registry) claim "Ana Moreau" and don\'t both share it; where they are one, give both the id "ana-moreau"; where both go by that name, put it under sharedAliases of both',
    ],
    [
      'a name that a known one has whose id comes later, at the user’s place',
      { people: [{ id: 'aa-stranne', name: 'Odd Stranne' }] },
      'parley.yaml: people[0]: "aa-stranne" and "odd-stranne" (the registry) claim "Odd Stranne"',
    ],
    [
      'a new person whose name is a spelling of a known one’s',
      { people: [{ id: 'od-strane', name: 'Od Stranne' }] },
      'parley.yaml: people[0]: "od-strane" has the name "Od Stranne", which is a spelling of "Odd Stranne": use the id odd-stranne to add to that entry; for somebody else, put "Od Stranne" under sharedAliases',
    ],
    [
      'a new person whose alias is a known name in another order',
      { people: [{ id: 'lio-tarn', name: 'Lio Tarn', aliases: ['Moreau, Ana'] }] },
      '"lio-tarn" has the name "Moreau, Ana", which is a spelling of "Ana Moreau"',
    ],
    [
      'a role that overlaps a known one',
      { people: [{ id: 'ana-moreau', roles: [{ role: 'Secretary-General', affiliation: 'league', from: '2022' }] }] },
      'parley.yaml: people[0]: "ana-moreau" is Secretary-General twice at one time',
    ],
    [
      'one id twice',
      { bodies: [{ id: 'vellmark' }, { id: 'vellmark' }] },
      'parley.yaml: bodies[1]: the id "vellmark" is taken by parley.yaml: bodies[0]',
    ],
    [
      'a body with the id of a person',
      { bodies: [{ id: 'odd-stranne', name: 'Odd', type: 'party' }] },
      'the id "odd-stranne" is taken by the registry',
    ],
  ])('refuses %s', (_name, additions, problem) => {
    expect(() => extend(additions)).toThrow(problem);
  });
});
