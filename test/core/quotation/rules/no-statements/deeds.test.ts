import { describe, expect, test } from 'vitest';
import { DEEDS } from '../../../../../lib/core/quotation/rules/no-statements/deeds.ts';
import { applyRule } from '../marked-reading.ts';

describe('a deed', () => {
  test.each([
    ['done to whatever follows', '[Ostra] {observed} <a truce> .'],
    ['in talks on something', '[The council] {debated} <the treaty> .'],
    ['to who is named', '[Ostra] {recalled} <its acting ambassador> .'],
    ['that ends', '[Aas] {concluded} <a two-day visit to Velm , where she met/VBD Kell> .'],
    ['that ends some day', '[The session] {concluded} <today in Velm after talks> .'],
    ['by votes that are explained', '[Aas] , {explaining} <her votes on the paper titled “ Late Gates ”> , left .'],
    ['between dashes', '[Velm] {maintains} <policies −/VBD not laws −/VBD against gates> .'],
    ['to something new', '[Ostra] {called} <an election> .'],
  ])('%s is no quotation', (_, marked) => expect(applyRule(DEEDS, marked)).toEqual([]));
});

describe('a statement', () => {
  test.each([
    ['in a clause', '[Aas] {observed} <that it was/VBD late> .', 'Aas | that it was late'],
    ['of a day', '[Aas] {concluded} <today that it was/VBD late> .', 'Aas | today that it was late'],
    ['of a thing that did something', '[Aas] {concluded} <the mission was/VBD late> .', 'Aas | the mission was late'],
    ['in words before its verb', '<It was/VBD late> , [Aas] {observed} .', 'Aas | It was late'],
    ['quoted', '[Aas] {called} <a “ farce ” what they did> .', 'Aas | a “ farce ” what they did'],
    ['on something known', '[Aas] {called} <the vote a farce> .', 'Aas | the vote a farce'],
    ['that gives a name', 'It is what [Aas] {calls} <a farce> .', 'Aas | a farce'],
    ['of what was', '[Aas] {recalled} <the accord> .', 'Aas | the accord'],
    ['that excludes something', '[Aas] {ruled} <out a visit> .', 'Aas | out a visit'],
  ])('%s stays', (_, marked, expected) => expect(applyRule(DEEDS, marked)).toEqual([expected]));
});
