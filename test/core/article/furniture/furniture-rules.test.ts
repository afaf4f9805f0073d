import { describe, expect, test } from 'vitest';
import { isClutter, isFurniture } from '../../../../lib/core/article/furniture/furniture-rules.ts';

describe('furniture', () => {
  test.each([
    'Advertisement',
    'Related topics',
    'Read more: Who shut the gates',
    'RELATED: It will be late, says Lind',
    'Related story: It will be late',
    'READ ALSO: It will be late',
    'WATCH | Why Velm wants gates',
    'Listen to this article 4 min',
    '3 min read',
    'View this post on Instagram',
    '© 2031 Velm Wire',
    'Get the best of Velm in your inbox.',
    'Ola Kell at the gates. Photo: Idun Aas',
  ])('is what a page puts between paragraphs: %s', (line) => expect(isClutter(line)).toBe(true));

  test.each([
    '(Reporting by Ola Kell in Velm and Idun Aas in Halm; Editing by Oskar Tehl)',
    'Additional reporting by Ola Kell',
    'Edited by: Ola Kell',
    'With reporting by Velm Wire',
    'The Velm Wire contributed to this report.',
    'Ola Kell contributed reporting from Halm.',
    'Aas reported from Velm.',
    'Correction: An earlier version of this article said that Velm had two gates.',
    'Editor’s note: This story was first published on 4 May.',
    'This article was updated to add a comment.',
    'An earlier version of this story misstated the number of gates.',
  ])('is what a newsroom says of its article: %s', (line) =>
    expect([isFurniture(line), isClutter(line)]).toEqual([true, false]),
  );

  test.each([
    'Reporting by Velm Wire shows that gates were shut.',
    'Written by the ministry in May, the paper says that gates are shut.',
    'Halm contributed to the fund, Aas said.',
    'Lind reported from Velm that the gates were shut.',
    'This report was sent to the council, Aas said.',
    'Correction is what Velm wants, Lind said.',
    'Editor’s note: this interview was cut.',
    'Relations with Halm are bad, Lind said.',
    '“Share the gates,” Lind said.',
  ])('is no sentence of an article: %s', (line) => expect(isFurniture(line)).toBe(false));
});
