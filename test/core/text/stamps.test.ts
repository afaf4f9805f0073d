import { expect, test } from 'vitest';
import { isStamp } from '../../../lib/core/text/stamps.ts';

test.each([
  '14.05 GMT',
  '2 hours ago',
  '5h ago',
  '8 hr 15 min ago',
  '20:15 (IST) 19 Nov 2031',
  'November 18, 2031 / 6:45 PM EST',
  'Updated: 4 May 2031, 2:05 p.m.',
  'First published on Thu 19 Nov 2031 06.01 GMT',
  '7:12 PM · Nov 18, 2031',
  '12 November',
  '2031-05-04 14:05',
])('"%s" is a stamp', (line) => expect(isStamp(line)).toBe(true));

test.each([
  '',
  '14',
  'Yesterday',
  'Lind left at 14:05',
  '4 May 2031: Lind left',
  '100 days',
  'K-5 2031',
  '1187-22-07-2031',
])('"%s" is none', (line) => expect(isStamp(line)).toBe(false));
