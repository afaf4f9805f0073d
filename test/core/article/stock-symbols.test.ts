import { describe, expect, it } from 'vitest';
import { asWritten, withoutStockSymbols } from '../../../lib/core/article/stock-symbols.ts';
import { cut } from '../../../lib/core/text/span.ts';

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
    expect(withoutStockSymbols(text).replace(/ +/g, ' ')).toBe(read);
    expect(withoutStockSymbols(text)).toHaveLength(text.length);
  });

  it.each([
    ['initials of a body', 'the Harbour Agency (NHA) said'],
    ['a party', 'Pia Rosk (NRL) said'],
    ['a state with dots', 'the Republic (U.S.) said'],
    ['an address', 'on NRLN.NET it said'],
    ['what editors put in', 'he said that [NATO] would stay'],
    ['a window that opens', 'Norland, opens new talks'],
  ])('keeps %s', (_, text) => {
    expect(withoutStockSymbols(text)).toBe(text);
  });
});

it('gives a quotation in the words of the whole text', () => {
  const text = 'Norlan (NRLN.N) CEO Pia Rosk said it was late.';
  const read = withoutStockSymbols(text);
  const at = (start: string, end: string, from = text) =>
    cut(from, text.indexOf(start), text.indexOf(end) + end.length);
  const quotation = {
    kind: 'indirect' as const,
    confidence: 1,
    cue: [at('said', 'said')],
    content: [at('it', 'late')],
  };
  const whole = { ...quotation, source: [at('Norlan', 'Rosk')] };
  const found = { ...quotation, source: [at('Norlan', 'Rosk', read)] };
  expect(asWritten({ ...found, inner: [found] }, text)).toEqual({ ...whole, inner: [whole] });
});
