import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateOfOutlet } from '../../../../lib/core/speaker/cast/body/dateline-outlets.ts';
import { issuerOf } from '../../../../lib/core/speaker/cast/body/publisher.ts';
import { armedMovements } from '../../../../lib/core/speaker/data/armed-movements.ts';
import { alliances, blocs } from '../../../../lib/core/speaker/data/blocs.ts';
import { foldName } from '../../../../lib/core/speaker/registry/fold-name.ts';
import { indexRegistry } from '../../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';

const registry = shippedRegistry();
const people = [...registry.people.values()];
const bodies = [...registry.bodies.values()];

describe('the registry that Parley comes with', () => {
  it('is parsed once', () => {
    expect(shippedRegistry()).toBe(registry);
  });

  it('holds at least 420 people and 250 bodies', () => {
    expect(people.length).toBeGreaterThanOrEqual(420);
    expect(bodies.length).toBeGreaterThanOrEqual(250);
  });

  it('holds the members of the United Nations, with their demonyms', () => {
    const states = bodies.filter(({ type }) => type === 'state');
    expect(states.length).toBeGreaterThanOrEqual(193);
    expect(states.filter(({ demonyms }) => demonyms === undefined)).toEqual([]);
  });

  it('holds the blocs and movements that rules name by their ids', () => {
    const named = [...blocs, ...alliances, ...[...armedMovements].flat()];
    expect(named.filter((id) => !registry.bodies.has(id))).toEqual([]);
  });

  it('holds at least 40 outlets, for whom an article credits', () => {
    expect(bodies.filter(({ type }) => type === 'outlet').length).toBeGreaterThanOrEqual(40);
  });

  it.each(['people', 'bodies'])('has an entry a line in %s.json, so that its errors name the line', (list) => {
    const file = new URL(`../../../../lib/core/speaker/registry/${list}.json`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect([lines.at(0), lines.at(-1)]).toEqual(['[', ']']);
    const ids = lines.slice(1, -1).map((line): string => JSON.parse(line.replace(/,$/, '')).id);
    expect(ids).toEqual((list === 'people' ? people : bodies).map(({ id }) => id));
  });

  it('gives a surname only as a part of the name', () => {
    const odd = people.filter(
      ({ name, surname }) => surname !== undefined && !` ${foldName(name)} `.includes(` ${foldName(surname)} `),
    );
    expect(odd).toEqual([]);
  });

  it('knows only pages by their domains whose offices have somebody for them', () => {
    const index = indexRegistry(registry);
    const others = [...registry.bodies.values()].filter(
      (body) => body.domains && !issuerOf(body, index) && !stateOfOutlet(body, index),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('has no stray spaces', () => {
    expect(JSON.stringify([people, bodies])).not.toMatch(/" | "(?=[,:\]}])| {2}/);
  });

  it('lists roles in the order in which they began', () => {
    const unordered = people.filter(({ roles = [] }) => {
      const starts = roles.flatMap(({ from }) => from ?? []);
      return starts.join() !== starts.toSorted().join();
    });
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });

  it('has no Wikidata id twice', () => {
    const ids = [...people, ...bodies].flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives one post of a state or organisation to one person at a time', () => {
    const single = new Set([
      'Chancellor',
      'Defense Minister',
      'Foreign Minister',
      'Prime Minister',
      'Secretary of State',
    ]);
    const terms = people.flatMap(({ id, roles = [] }) =>
      roles
        .filter(({ role, from }) => single.has(role) && from !== undefined)
        .map(({ role, affiliation, from = '', until = '9999' }) => ({
          id,
          post: `${role} ${affiliation}`,
          from,
          until,
        })),
    );
    const clashes = terms.flatMap((term) =>
      terms
        .filter(({ id, post, from }) => id !== term.id && post === term.post && from >= term.from)
        .filter(({ from }) => from.slice(0, term.until.length) < term.until.slice(0, from.length))
        .map(({ id }) => `${term.post}: ${term.id} and ${id}`),
    );
    expect(clashes).toEqual([]);
  });
});
