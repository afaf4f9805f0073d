import { expect, it } from 'vitest';
import { initialsOf } from '../../../lib/core/text/initials-of.ts';

it.each([
  ['Velm Arms Quarterly', 'VAQ'],
  ['Lune-Ostra Wire', 'LOW'],
  ['Velm\u00a0Wire', 'VW'],
  ['', ''],
])('of “%s”', (name, expected) => expect(initialsOf(name)).toBe(expected));
