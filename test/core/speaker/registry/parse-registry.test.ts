import { describe, expect, it } from 'vitest';
import { parseRegistry, RegistryError } from '../../../../lib/core/speaker/registry/registry.ts';
import { bodies, locate, people } from './entries.ts';

function problemsOf(people: unknown, bodies: unknown): readonly string[] {
  try {
    parseRegistry(people, bodies, locate);
    return [];
  } catch (error) {
    if (error instanceof RegistryError) return error.problems;
    throw error;
  }
}

const role = { role: 'Envoy', affiliation: 'vellmark' };
const [ana, odd] = people;
const [balmoria, league, vellmark] = bodies;
const withRoles = (...roles: object[]) => [ana, { ...odd, roles }];

describe('parseRegistry', () => {
  it('gives the people and bodies under their ids', () => {
    const registry = parseRegistry(people, bodies, locate);
    expect([...registry.people.keys()]).toEqual(['ana-moreau', 'odd-stranne']);
    expect(registry.bodies.get('league')?.name).toBe('League of Coasts');
  });

  it.each<[name: string, people: unknown, bodies: unknown, problem: string]>([
    [
      'an unknown affiliation',
      withRoles({ ...role, affiliation: 'atlantis' }),
      bodies,
      'people.json:3: "odd-stranne" has the affiliation "atlantis", which no body is',
    ],
    [
      'an unknown whole',
      people,
      [balmoria, league, { ...vellmark, partOf: 'atlantis' }],
      'bodies.json:4: "vellmark" is part of "atlantis", which no body is',
    ],
    [
      'a body that is part of itself',
      people,
      [balmoria, { ...league, partOf: 'vellmark' }, { ...vellmark, partOf: 'league' }],
      'bodies.json:3: "league" is part of itself',
    ],
    [
      'an id that a person has twice',
      [ana, ana],
      bodies,
      'people.json:3: the id "ana-moreau" is taken by people.json:2',
    ],
    [
      'an id that a person and a body have',
      [{ id: 'league', name: 'Lia League' }],
      bodies,
      'bodies.json:3: the id "league" is taken by people.json:2',
    ],
    [
      'an alias that is the name of another',
      [ana, { ...odd, aliases: ['ANA MOREAU'] }],
      bodies,
      'people.json:3: "odd-stranne" and "ana-moreau" (people.json:2) claim "ANA MOREAU" and don\'t both share it; where they are one, give both the id "ana-moreau"; where both go by that name, put it under sharedAliases of both',
    ],
    [
      'a shared alias that the other has for itself',
      people,
      [balmoria, league, { ...vellmark, sharedAliases: ['LOC'] }],
      'bodies.json:4: "vellmark" and "league" (bodies.json:3) claim "LOC" and don\'t both share it; where they are one, give both the id "league"; where both go by that name, put it under sharedAliases of both',
    ],
    [
      'an alias that folds into the name',
      [ana, { ...odd, aliases: ['Odd Strånne'] }],
      bodies,
      'people.json:3: "odd-stranne" has "Odd Strånne" twice, as names are compared',
    ],
    [
      'a body in American and in British spelling',
      people,
      [balmoria, { ...league, aliases: ['Defense Organization', 'Defence Organisation'] }, vellmark],
      'bodies.json:3: "league" has "Defence Organisation" twice, as names are compared',
    ],
    [
      'a name without a letter',
      [ana, { ...odd, name: '…' }],
      bodies,
      'people.json:3: "odd-stranne" has a name without a letter, "…"',
    ],
    [
      'a domain of two bodies',
      people,
      [balmoria, { ...league, domains: ['coasts.example'] }, { ...vellmark, domains: ['coasts.example'] }],
      'bodies.json:4: "vellmark" and "league" (bodies.json:3) claim the domain "coasts.example"',
    ],
    [
      'an address for a domain',
      people,
      [balmoria, { ...league, domains: ['https://coasts.example'] }, vellmark],
      'bodies.json:3: "league" domains.0: is not a domain (lower-case labels joined by dots, without “https://”)',
    ],
    ['unsorted people', [odd, ana], bodies, 'people.json:3: "ana-moreau" stands after "odd-stranne"'],
    ['unsorted bodies', people, [balmoria, vellmark, league], 'bodies.json:4: "league" stands after "vellmark"'],
    [
      'a post held twice at one time',
      withRoles({ ...role, from: '2015', until: '2019' }, { ...role, from: '2018-06' }),
      bodies,
      'people.json:3: "odd-stranne" is Envoy twice at one time',
    ],
    [
      'a post held twice without an end between',
      withRoles({ ...role, from: '2015' }, { ...role, from: '2018' }),
      bodies,
      'people.json:3: "odd-stranne" is Envoy twice at one time',
    ],
    [
      'a post held twice without dates',
      withRoles(role, role),
      bodies,
      'people.json:3: "odd-stranne" is Envoy twice at one time',
    ],
    [
      'an end before the beginning',
      withRoles({ ...role, from: '2019-05', until: '2019-04-30' }),
      bodies,
      'people.json:3: "odd-stranne" is Envoy until 2019-04-30, before 2019-05',
    ],
    [
      'a malformed date',
      withRoles({ ...role, from: '5/2019' }),
      bodies,
      'people.json:3: "odd-stranne" roles.0.from: is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a thirteenth month',
      withRoles({ ...role, from: '2019-13' }),
      bodies,
      'people.json:3: "odd-stranne" roles.0.from: is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a 29 February of another year',
      withRoles({ ...role, from: '2019-02-29' }),
      bodies,
      'people.json:3: "odd-stranne" roles.0.from: is a day that its month does not have',
    ],
    ['an unknown key', [ana, { ...odd, born: 1960 }], bodies, 'people.json:3: "odd-stranne" Unrecognized key: "born"'],
    [
      'an id with capitals',
      [{ ...ana, id: 'Ana-Moreau' }],
      bodies,
      'people.json:2: "Ana-Moreau" id: is not an id (lower-case words joined by hyphens)',
    ],
    [
      'a Wikidata id that is none',
      people,
      [balmoria, league, { ...vellmark, wikidata: '42' }],
      'bodies.json:4: "vellmark" wikidata: is not a Wikidata id (Q and a number)',
    ],
    ['an entry that is none', ['Ana Moreau'], bodies, 'people.json:2: Invalid input: expected object, received string'],
  ])('refuses %s', (_name, people, bodies, problem) => {
    expect(problemsOf(people, bodies)).toEqual(expect.arrayContaining([problem]));
  });

  it.each<[name: string, people: unknown, bodies: unknown]>([
    [
      'an abbreviation that two bodies share',
      people,
      [balmoria, { ...league, aliases: [], sharedAliases: ['LOC'] }, { ...vellmark, sharedAliases: ['LOC'] }],
    ],
    [
      'namesakes that both say so',
      [
        { ...ana, sharedAliases: ['Ana Moreau'] },
        { id: 'ana-moreau-2', name: 'Ana Moreau', sharedAliases: ['Ana Moreau'] },
      ],
      bodies,
    ],
    ['a metonym of two bodies', people, bodies],
    [
      'a post held again after a break',
      withRoles({ ...role, from: '2015', until: '2017' }, { ...role, from: '2019' }),
      bodies,
    ],
    [
      'a post taken up again in the year that it was left',
      withRoles({ ...role, from: '2015', until: '2017' }, { ...role, from: '2017-11' }),
      bodies,
    ],
    [
      'an end that is known to the year of the beginning',
      withRoles({ ...role, from: '2019-05-02', until: '2019' }),
      bodies,
    ],
    ['two posts at one time', withRoles(role, { ...role, role: 'Minister' }), bodies],
    ['a 29 February', withRoles({ ...role, from: '2020-02-29' }), bodies],
  ])('takes %s', (_name, people, bodies) => {
    expect(problemsOf(people, bodies)).toEqual([]);
  });

  it('names all problems at once, in both files', () => {
    const problems = problemsOf(
      [odd, { ...ana, roles: [{ ...role, affiliation: 'atlantis' }] }],
      [...bodies, { id: 'zz', name: 'Vellmark', type: 'party' }],
    );
    expect(problems).toHaveLength(3);
  });

  it('says in its message how many problems there are, one a line', () => {
    expect(() => parseRegistry([{}], [{}], locate)).toThrow(/^\[speaker registry\] 5 problems:\npeople\.json:2: id: /);
  });
});
