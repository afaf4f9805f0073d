import { describe, expect, it } from 'vitest';
import { asRead } from '../../../../lib/core/article/furniture/as-read.ts';

describe('a text without stock symbols', () => {
  it.each([
    ['a code of Reuters in brackets', 'Norlan Dynamics (NRLN.N) said', 'Norlan Dynamics said'],
    ['one with a class of shares', 'Norlan Dynamics (NRLNb.ST) said', 'Norlan Dynamics said'],
    ['one in figures', 'Norlan Dynamics (012345.KS) said', 'Norlan Dynamics said'],
    ['several', 'Norlan Dynamics (NRLN.N, NRL.L) said', 'Norlan Dynamics said'],
    ['one in angle brackets', 'Norlan Dynamics <NRLN.N> said', 'Norlan Dynamics said'],
    ['an index', 'The Norland index (.NRLI) fell', 'The Norland index fell'],
    ['one without brackets', 'Norlan Dynamics NRLN.N said', 'Norlan Dynamics said'],
    ['one after a possessive', 'Norlan’s NRLN.N chief said', 'Norlan’s chief said'],
    ['an exchange and a symbol', 'Norlan Dynamics (NYSE: NRLN) said', 'Norlan Dynamics said'],
    ['two exchanges', 'Norlan Dynamics (NYSE:NRLN; TSX:NRL) said', 'Norlan Dynamics said'],
    ['a symbol in square brackets', 'Norlan Dynamics [NRLN] said', 'Norlan Dynamics said'],
    ['what a link leaves', 'Norlan Dynamics (NRLN.N), opens new tab said', 'Norlan Dynamics said'],
    ['how a share stands', 'Norlan NRLN 1.23%increase; green up pointing triangle said', 'Norlan said'],
    ['its change', 'Norlan Corp. NRLN, +0.56% said', 'Norlan Corp. said'],
  ])('lacks %s', (_, text, read) => {
    expect(asRead(text).text).toBe(read);
  });

  it.each([
    ['initials of a body', 'the Harbour Agency (NHA) said'],
    ['a party', 'Pia Rosk (NRL) said'],
    ['a state with dots', 'the Republic (U.S.) said'],
    ['an address', 'on NRLN.NET it said'],
    ['what editors put in', 'he said that [NATO] would stay'],
    ['a window that opens', 'Norland, opens new talks'],
  ])('keeps %s', (_, text) => {
    expect(asRead(text).text).toBe(text);
  });
});
