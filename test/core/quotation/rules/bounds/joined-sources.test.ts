import { expect, test } from 'vitest';
import { JOINED_SOURCES } from '../../../../../lib/core/quotation/rules/bounds/joined-sources.ts';
import { applyRule } from '../marked-reading.ts';

test.each([
  [
    'whoever said what stands before, by a comma and “and”',
    '[Velm] {shared} <the view that> [Ostra] was late , and also {reaffirmed} <its vow> .',
    ['Velm | the view that', 'Velm | its vow'],
  ],
  [
    'but not without the comma',
    '[Velm] {shared} <the view that> [Ostra] was late and {reaffirmed} <its vow> .',
    ['Velm | the view that', 'Ostra | its vow'],
  ],
  [
    'nor where its own subject stands there',
    '[Velm] {said} <it was late> , and [Ostra] {reaffirmed} <its vow> .',
    ['Velm | it was late', 'Ostra | its vow'],
  ],
  [
    'nor whoever speaks inside a sentence',
    'There [Velm] {shared} <the view that> [Ostra] was late , and {reaffirmed} <its vow> .',
    ['Velm | the view that', 'Ostra | its vow'],
  ],
])('a verb has for its source %s', (_, marked, expected) =>
  expect(applyRule(JOINED_SOURCES, marked)).toEqual(expected),
);
