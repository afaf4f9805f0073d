import { describe, expect, test } from 'vitest';
import { idOfBody, idOfNamed, idOfUnnamed, readId } from '../../../lib/core/speaker/speaker-id.ts';

describe('the id of a name', () => {
  test.each([
    ['spelling in accents and case', 'ANDRÉ Kovač', 'Andre Kovac'],
    ['hyphens', 'Jin Tae-hyok', 'Jin Tae Hyok'],
    ['initials', 'Anna B. Lind', 'Anna Lind'],
    ['father’s name', 'Oleg Pavlovich Rook', 'Oleg Rook'],
  ])('is one whatever its %s', (_, one, other) => {
    expect(idOfNamed(one, 'Velmaria')).toBe(idOfNamed(other, 'Velmaria'));
  });

  test('keeps namesakes apart by affiliation', () => {
    expect(idOfNamed('Anna Lind', 'Velmaria')).toBe('anna-lind_velmaria');
    expect(idOfNamed('Anna Lind', 'Ostravia')).toBe('anna-lind_ostravia');
    expect(idOfNamed('Anna Lind', undefined)).toBe('anna-lind_unknown');
  });

  test('stays short, and apart, for names of any length', () => {
    const one = idOfNamed('a'.repeat(10_000), undefined);
    const other = idOfNamed(`${'a'.repeat(9_999)}b`, undefined);
    expect(one.length).toBeLessThan(120);
    expect(one).not.toBe(other);
  });

  test.each([['金正男'], ['سيرغي'], ['\ud800'], ['…']])('holds something for %j', (name) => {
    const id = idOfNamed(name, undefined);
    expect(id).toMatch(/^.+_unknown$/u);
    expect(id.isWellFormed()).toBe(true);
  });
});

test('the id of an unnamed source says so', () => {
  expect(idOfUnnamed('senior Velmarian official', 'Velmaria')).toBe('unnamed-senior-velmarian-official_velmaria');
  expect(idOfUnnamed('officials', undefined)).toBe('unnamed-officials');
});

test('the id of a body says whose it is', () => {
  expect(idOfBody('Foreign Ministry', 'Velmaria')).toBe('foreign-ministry@velmaria');
});

describe('what an id tells', () => {
  test.each([
    ['a person', idOfNamed('Anna Lind', 'Velmaria'), { kind: 'person', affiliation: 'velmaria' }],
    ['a person of nobody', idOfNamed('Anna Lind', undefined), { kind: 'person' }],
    ['a body', idOfBody('Foreign Ministry', 'Velmaria'), { kind: 'body', affiliation: 'velmaria' }],
    ['an unnamed source', idOfUnnamed('senior official', 'Velmaria'), { kind: 'unnamed', affiliation: 'velmaria' }],
    ['an unnamed source of nobody', idOfUnnamed('officials', undefined), { kind: 'unnamed' }],
    ['somebody registered', 'jens-stoltenberg', { kind: 'registered' }],
    ['nothing', '', { kind: 'registered' }],
  ])('of %s', (_, id, parts) => {
    expect(readId(id)).toEqual(parts);
  });
});
