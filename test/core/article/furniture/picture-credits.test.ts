import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../../lib/core/article/furniture/picture-credits.ts';

describe('a caption', () => {
  test.each([
    'Anna Lind at the gates in Velm on May 4, 2031. REUTERS/Ola Kell/File Photo',
    'Anna Lind at the gates, May 4, 2031. (AP Photo/Ola Kell, File)',
    'Anna Lind at the gates. (Ola Kell/Pool via Reuters)',
    'Anna Lind at the gates [File: Ola Kell/Reuters]',
    'Anna Lind at the gates. Ola Kell/AFP via Getty Images',
    'Anna Lind at the gates. | Ola Kell/Getty Images',
    'Anna Lind at the gates. © Ola Kell, AFP',
    'Anna Lind at the gates. Photograph: Ola Kell/The Guardian',
    'Anna Lind at the gates. (Velm Army photo by Sgt. Ola Kell)',
    'Anna Lind at the gates.Credit...Ola Kell for The New York Times',
    'Anna Lind at the gates. Ola Kell/AP hide caption',
  ])('ends in its credit: %s', (line) => expect(isCaption(line)).toBe(true));

  test.each([
    'FILE PHOTO: Anna Lind said it was late',
    'FILE - Anna Lind at the gates',
    'Image caption, Anna Lind said it was late',
    'Photo: Anna Lind at the gates',
    '[Photo: Anna Lind at the gates]',
  ])('has its label: %s', (line) => expect(isCaption(line)).toBe(true));

  test.each(['Getty Images', 'Ola Kell/AP', 'Image source, Reuters', 'toggle caption', 'Handout/Reuters'])(
    'may be a credit alone: %s',
    (line) => expect(isCaption(line)).toBe(true),
  );

  test.each([
    'Lind said it was late. (Interfax)',
    'Lind said it was late. (Interfax, Reuters)',
    'Lind said it was late. Reuters/Interfax',
    'Lind said it was late. AFP',
    'Reuters',
    'Lind told Reuters/Ipsos it was late.',
    'Photos show the gates were shut, Lind said.',
    'Images by satellite show new gates',
    'The file photo and the map/plan were lost, Lind said',
    'Lind said the image was late (see the report)',
  ])('is no %s', (line) => expect(isCaption(line)).toBe(false));
});
