import { describe, expect, it } from 'vitest';
import {
  bodiesBehind,
  bodiesNamed,
  bodiesOfDemonym,
  indexRegistry,
  peopleNamed,
  peopleWithSurname,
  publisherAt,
  type RegistryIndex,
  roleAt,
} from '../../../../lib/core/speaker/registry/lookup.ts';
import type { Role } from '../../../../lib/core/speaker/registry/schema.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';

const index = indexRegistry(shippedRegistry());
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('peopleNamed', () => {
  it.each([
    ['Jens Stoltenberg', 'jens-stoltenberg'],
    ['STOLTENBERG Jens', 'jens-stoltenberg'],
    ['Alexander Grushko', 'alexander-grushko'],
    ['Aleksandr Grushko', 'alexander-grushko'],
    ['Alexander Fomin', 'alexander-fomin'],
    ['Wendy R. Sherman', 'wendy-sherman'],
    ['Sergey Ryabkov', 'sergei-ryabkov'],
    ['Serguei Riabkov', 'sergei-ryabkov'],
    ['Sergej Rjabkov', 'sergei-ryabkov'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['Jong-un Kim', 'kim-jong-un'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelensky'],
    ['Orbán Viktor', 'viktor-orban'],
    ['Erdogan, Recep Tayyip', 'recep-tayyip-erdogan'],
    ['Javad Zarif', 'mohammad-javad-zarif'],
    ['Lula', 'luiz-inacio-lula-da-silva'],
    ['Ursula von der Leyen', 'ursula-von-der-leyen'],
    ['J.D. Vance', 'jd-vance'],
    ['H. R. McMaster', 'hr-mcmaster'],
    ['Vladimir V. Putin', 'vladimir-putin'],
    ['Sergey V. Lavrov', 'sergei-lavrov'],
    ['Lloyd J. Austin III', 'lloyd-austin'],
    ['Joseph R. Biden Jr.', 'joe-biden'],
    ['Sergei Viktorovich Lavrov', 'sergei-lavrov'],
  ])('finds %s', (name, id) => {
    expect(ids(peopleNamed(index, name))).toEqual([id]);
  });

  it.each(['Sergei', 'Grushko', 'Donald J. Trump Jr.', '', ' ', 'Nobody Inparticular', 'x'.repeat(1_000_000)])(
    'finds nobody for %.20s',
    (name) => {
      expect(peopleNamed(index, name)).toEqual([]);
    },
  );
});

describe('peopleWithSurname', () => {
  it.each([
    ['Grushko', ['alexander-grushko']],
    ['Zelenskiy', ['volodymyr-zelensky']],
    ['von der Leyen', ['ursula-von-der-leyen']],
    ['Ivanov', ['igor-ivanov', 'sergei-ivanov']],
    ['Lula', ['luiz-inacio-lula-da-silva']],
    ['AMLO', ['andres-manuel-lopez-obrador']],
    ['Leyen', []],
  ])('%s', (surname, expected) => {
    expect(ids(peopleWithSurname(index, surname))).toEqual(expected);
  });

  it('takes the first of a Korean name', () => {
    expect(ids(peopleWithSurname(index, 'Kim'))).toContain('kim-jong-un');
    expect(ids(peopleWithSurname(index, 'Jong-un'))).toEqual([]);
  });
});

describe('bodies', () => {
  type Lookup = (index: RegistryIndex, text: string) => readonly { id: string }[];

  it.each<[text: string, lookup: Lookup, expected: string[]]>([
    ['Russia', bodiesNamed, ['russia']],
    ['the Russian Federation', bodiesNamed, ['russia']],
    ['U.S.', bodiesNamed, ['united-states']],
    ['the US', bodiesNamed, ['united-states']],
    ['us', bodiesNamed, []],
    ['WHO', bodiesNamed, ['who']],
    ['Who', bodiesNamed, []],
    ['Nato', bodiesNamed, ['nato']],
    ['the Kremlin', bodiesNamed, ['kremlin']],
    ['the White House', bodiesNamed, ['white-house']],
    ['Russian Defence Ministry', bodiesNamed, ['russia-defense-ministry']],
    ['the Defence Ministry of the Russian Federation', bodiesNamed, ['russia-defense-ministry']],
    ["Belarus' Defence Ministry", bodiesNamed, ['belarus-defense-ministry']],
    ["Iran's Foreign Ministry", bodiesNamed, ['iran-foreign-ministry']],
    ['Organization for the Prohibition of Chemical Weapons', bodiesNamed, ['opcw']],
    ['Interfax', bodiesNamed, ['interfax']],
    ['Turkey', bodiesNamed, ['turkiye']],
    ['ABC', bodiesNamed, ['abc-news', 'australian-broadcasting-corporation']],
    ['Atlantis', bodiesNamed, []],
    ['R'.repeat(1_000_000), bodiesNamed, []],
    ['Moscow', bodiesBehind, ['russia']],
    ['Washington', bodiesBehind, ['united-states']],
    ['the Pentagon', bodiesBehind, ['us-department-of-defense']],
    ['Foggy Bottom', bodiesBehind, ['us-state-department']],
    ['Brussels', bodiesBehind, ['european-union', 'nato']],
    ['the alliance', bodiesBehind, ['nato']],
    ['Quai d’Orsay', bodiesBehind, ['french-foreign-ministry']],
    ['the Blue House', bodiesBehind, ['south-korean-presidential-office']],
    ['Turtle Bay', bodiesBehind, ['united-nations']],
    ['Pyongyang', bodiesBehind, ['north-korea']],
    ['Russian', bodiesOfDemonym, ['russia']],
    ['north korean', bodiesOfDemonym, ['north-korea']],
    ['Congolese', bodiesOfDemonym, ['congo', 'democratic-republic-of-the-congo']],
  ])('%.40s', (text, lookup, expected) => {
    expect(ids(lookup(index, text))).toEqual(expected);
  });
});

describe('publisherAt', () => {
  it.each([
    ['https://www.state.gov/briefings/1', 'united-states'],
    ['https://www.gov.uk/government/news/1', 'united-kingdom'],
    ['https://mea.gov.in/response-to-queries.htm?id=1', 'india'],
    ['https://www.iaea.org./newscenter', 'iaea'],
    ['https://WWW.NATO.INT:443/', 'nato'],
    ['https://tass.com/world/1', 'tass'],
    // The longest domain counts: an agency's own before its state's.
    ['https://www.spa.gov.sa/en/1', 'saudi-press-agency'],
    ['https://notstate.gov.example.org/', undefined],
    ['https://example.org/?from=https://state.gov/', undefined],
    ['https://[::1]/', undefined],
    ['state.gov', undefined],
    [`https://${'a.'.repeat(100_000)}gov/`, undefined],
    ['', undefined],
  ])('%s', (url, id) => {
    expect(publisherAt(index, url)?.id).toBe(id);
  });
});

describe('roleAt', () => {
  const minister: Role = { role: 'Minister', affiliation: 'balmoria', from: '2015', until: '2019-03' };
  const envoy: Role = { role: 'Envoy', affiliation: 'balmoria', from: '2019-05-10', until: '2021' };
  const member: Role = { role: 'Member', affiliation: 'balmoria' };
  const person = (...roles: Role[]) => ({ id: 'ana-moreau', name: 'Ana Moreau', roles });

  it.each<[name: string, roles: Role[], date: string | undefined, expected: Role | undefined]>([
    ['the first day of a year', [minister, envoy], '2015-01-01', minister],
    ['the last day of a month', [minister, envoy], '2019-03-31', minister],
    ['the day after', [minister, envoy], '2019-04-01', undefined],
    ['the first day', [minister, envoy], '2019-05-10', envoy],
    ['the day before', [minister, envoy], '2019-05-09', undefined],
    ['the last day of a year', [minister, envoy], '2021-12-31', envoy],
    ['before all', [minister, envoy], '2014-12-31', undefined],
    ['no date: the latest, wherever it is listed', [envoy, minister], undefined, envoy],
    ['a role without dates is always held', [member], '1990-01-01', member],
    ['a role that began yields to no undated one', [member, minister], '2016-01-01', minister],
    ['two without dates: the first', [member, { ...member, role: 'Other' }], '2016-01-01', member],
    ['no roles', [], '2016-01-01', undefined],
  ])('%s', (_name, roles, date, expected) => {
    expect(roleAt(person(...roles), date)).toEqual(expected);
  });

  it.each<[id: string, date: string, role: string, affiliation: string]>([
    ['jens-stoltenberg', '2022-01-12', 'Secretary-General', 'nato'],
    ['alexander-grushko', '2022-01-12', 'Deputy Foreign Minister', 'russia'],
    ['alexander-fomin', '2022-01-12', 'Deputy Defense Minister', 'russia'],
    ['wendy-sherman', '2022-01-12', 'Deputy Secretary of State', 'united-states'],
    ['mark-rutte', '2020-06-01', 'Prime Minister', 'netherlands'],
    ['mark-rutte', '2025-06-01', 'Secretary-General', 'nato'],
  ])('%s on %s', (id, date, role, affiliation) => {
    const person = index.registry.people.get(id);
    expect(person && roleAt(person, date)).toMatchObject({ role, affiliation });
  });
});
