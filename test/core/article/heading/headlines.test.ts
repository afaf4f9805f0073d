import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../../../lib/core/article/heading/points.ts';
import { withoutHeadline } from '../../../../lib/core/article/heading/without-headline.ts';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import type { TextSpan } from '../../../../lib/core/text/span.ts';

type Said = readonly [source: string, cue: string, content: string];

function quote(text: string, said: readonly Said[]): Quotation[] {
  const spanOf = (words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return said.map(([source, cue, content]) => ({
    kind: 'indirect',
    source: [spanOf(source)],
    cue: [spanOf(cue)],
    content: [spanOf(content)],
    confidence: 0.6,
  }));
}

const contentOf = ({ content: [first] }: Quotation) => first?.text;

describe('a point', () => {
  const story: Said = ['Envoy Aas', 'said', 'the gate was shut'];
  const pointsIn = (line: string, point: Said): unknown[] => {
    const text = `Gates\n\n${line}\n\nEnvoy Aas said the gate was shut.`;
    const quotations = quote(text, [point, story]);
    return quotations.filter(pointsOf(text, quotations)).map(contentOf);
  };

  test('sums up whom a sentence quotes', () =>
    expect(pointsIn('• Aas tells envoys gate is closed', ['Aas', 'tells', 'gate is closed'])).toEqual([
      'gate is closed',
    ]));
  test('may close with words in marks', () =>
    expect(pointsIn('Envoy calls it ‘a shut gate’', ['Envoy', 'calls', '‘a shut gate’'])).toEqual(['‘a shut gate’']));
  test('is none in the past, in marks: a paragraph that lost its full stop', () =>
    expect(pointsIn('“It is late,” Aas told guests', ['Aas', 'told', '“It is late,”'])).toEqual([]));
  test('is no sentence', () =>
    expect(pointsIn('Aas told guests it was late.', ['Aas', 'told', 'it was late'])).toEqual([]));
  test('is no last paragraph that an agency signs', () =>
    expect(pointsIn('Aas told guests it was late. RK', ['Aas', 'told', 'it was late'])).toEqual([]));
  test('is none where nobody else quotes him', () =>
    expect(pointsIn('• Lind tells us it is late', ['Lind', 'tells', 'it is late'])).toEqual([]));
  test('is no turn', () => expect(pointsIn('Aas: it is late', ['Aas', ':', 'it is late'])).toEqual([]));
});

describe('a link to another article', () => {
  test('with its day is none of this one', () => {
    const text = 'Gates\n\nAas said it was late.\n\n20/03/2031 – It will be late, says Lind';
    const quotations = quote(text, [
      ['Aas', 'said', 'it was late'],
      ['Lind', 'says', 'It will be late'],
    ]);
    expect(withoutHeadline(text, quotations).map(contentOf)).toEqual(['it was late']);
  });
});

describe('a heading between paragraphs', () => {
  const told: Said = ['Aas', 'said', 'it was late'];
  const quotedIn = (line: string, below: string): unknown[] => {
    const text = `Gates\n\nAas said it was late.\n\n${line}\n\n${below}`;
    return withoutHeadline(text, quote(text, [told, ['Envoys', 'warn of', 'rain']])).map(contentOf);
  };
  const story = 'The envoys of Velm wrote so on Monday.';

  test.each([story, `From Ola Kell\n\n${story}`])('sums up what “%s” tells', (below) =>
    expect(quotedIn('Envoys warn of rain', below)).toEqual(['it was late']),
  );
  test.each(['2. Envoys warn of rain', '12) Envoys warn of rain'])('may have a number: %s', (line) =>
    expect(quotedIn(line, story)).toEqual(['it was late']),
  );
  test.each([
    ['a sentence', 'Envoys warn of rain.', story],
    ['a point', '• Envoys warn of rain', story],
    ['an entry with its hour', '1420 - Envoys warn of rain', story],
    ['the last line', 'Envoys warn of rain', ''],
    ['above another line', 'Envoys warn of rain', 'Gates shut'],
    ['of somebody who is named nowhere else', 'Envoys warn of rain', 'The ministers of Velm wrote so on Monday.'],
  ])('is not %s', (_, line, below) => expect(quotedIn(line, below)).toEqual(['it was late', 'rain']));
});

describe('a heading between paragraphs, of somebody whom only it names so,', () => {
  const quotedIn = (line: string, said: Said, below: string, more: Said): unknown[] => {
    const text = `Gates\n\nAas said it was late.\n\n${line}\n\n${below}`;
    return withoutHeadline(text, quote(text, [['Aas', 'said', 'it was late'], said, more])).map(contentOf);
  };
  const calls: Said = ['G9', 'urges', '“full” repair'];
  const story: Said = ['Ostra and Velm', 'urged', 'masons to mend all gates'];

  test('sums up what is quoted below it, in its words or not', () =>
    expect(quotedIn('G9 urges “full” repair', calls, 'Ostra and Velm urged masons to mend all gates.', story)).toEqual([
      'it was late',
      'masons to mend all gates',
    ]));
  test('is none in the past', () =>
    expect(
      quotedIn('G9 envoys warned of rain', ['G9 envoys', 'warned', 'of rain'], 'Lind said it poured.', [
        'Lind',
        'said',
        'it poured',
      ]),
    ).toEqual(['it was late', 'of rain', 'it poured']));
});

describe('lines under a headline', () => {
  const linesIn = (lines: string, ...said: Said[]): unknown[] => {
    const text = `Gates shut\n\n${lines}\n\nIn Velm on Monday envoy Lind said the gate was shut.`;
    const all: Said[] = [...said, ['envoy Lind', 'said', 'the gate was shut']];
    return withoutHeadline(text, quote(text, all)).map(contentOf);
  };
  const deck: Said = ['Envoys', 'say', 'keys may follow'];

  test.each([
    'By Ola Kell',
    'From Ola Kell in Velm',
    'Published 4 May 2031',
    'May 4, 2031, 9:14 pm',
    'Mon 4 May 2031 17.42 GMT',
    'Ola Kell | 04.05.2031 - Update: 04.05.2031',
    'Ola Kell · Velm News · Posted: May 04, 2031 4:00 AM EST | Last updated: 3 hours ago',
    'Ola Kell in Velm and Idun Aas in New Halm',
  ])('are none of the article above "%s"', (line) =>
    expect(linesIn(`Envoys say keys may follow.\n\n${line}`, deck)).toEqual(['the gate was shut']),
  );
  test.each([
    'By then it was late, and the guards had all gone home to their villages, it is told',
    'The talks began on 4 May 2031.',
    'Ola Kell speaks at the gates in Velm, May 4, 2031',
    'By morning',
    '— Ola Kell (@olakell) May 4, 2031',
    'Ola Kell is in Velm',
  ])('are of it above "%s"', (line) =>
    expect(linesIn(`Envoys say keys may follow.\n\n${line}`, deck)).toEqual(['keys may follow', 'the gate was shut']),
  );
  test.each([
    ['times head entries', '2h ago\n\nEnvoys say keys may follow.\n\n5h ago\n\nBy Ola Kell'],
    ['days head entries', 'Envoys say keys may follow.\n\n4 May 2031\n\nIt rained.\n\n5 May 2031'],
    ['a post is below', 'Envoys say keys may follow.\n\nOla Kell\n@olakell\nIt rains.\n7:12 PM · May 4, 2031'],
  ])('are of it where %s', (_, lines) =>
    expect(linesIn(lines, deck)).toEqual(['keys may follow', 'the gate was shut']),
  );
  test('are none of it above a single time', () =>
    expect(linesIn('Envoys say keys may follow.\n\nBy Ola Kell\n\n2 hours ago', deck)).toEqual(['the gate was shut']));
  test('are none of it below a question, either', () => {
    const text =
      'Who shut the gate?\n\nEnvoys say keys may follow\n\nBy Ola Kell\n\nEnvoy Lind said the gate was shut.';
    const all = quote(text, [deck, ['Envoy Lind', 'said', 'the gate was shut']]);
    expect(withoutHeadline(text, all).map(contentOf)).toEqual(['the gate was shut']);
  });
  test('are of it where they are points in full sentences', () =>
    expect(linesIn('• Envoys say keys may follow.\n\nBy Ola Kell', deck)).toEqual([
      'keys may follow',
      'the gate was shut',
    ]));
  test('are all that is told of a text given whole', () => {
    const text = 'Gates shut\n\nEnvoy Lind says keys may follow.\n\n4 May 2031\n\nIt is late.';
    const [told, spoken] = quote(text, [
      ['Envoy Lind', 'says', 'keys may follow'],
      ['Lind', 'says', 'It is late'],
    ]);
    expect(withoutHeadline(text, [told!, { ...spoken!, cue: [] }])).toHaveLength(2);
  });
});

test('any number of lines between paragraphs takes linear time', () => {
  const line = 'Tehl calls it “late”';
  const paragraph = 'Lund said it was early.';
  const length = line.length + paragraph.length + 4;
  const spans = (start: number, words: string): TextSpan[] => [{ start, end: start + words.length, text: words }];
  const quotations = Array.from({ length: 10_000 }, (_, nth): Quotation[] => {
    const [above, below] = [nth * length, nth * length + line.length + 2];
    return [
      {
        kind: 'mixed',
        source: spans(above, 'Tehl'),
        cue: spans(above + 5, 'calls'),
        content: spans(above + 11, 'it “late”'),
        confidence: 1,
      },
      {
        kind: 'indirect',
        source: spans(below, 'Lund'),
        cue: spans(below + 5, 'said'),
        content: spans(below + 10, 'it was early'),
        confidence: 1,
      },
    ];
  }).flat();
  const start = performance.now();
  expect(withoutHeadline(`${line}\n\n${paragraph}\n\n`.repeat(10_000), quotations)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(4_000);
}, 60_000);

test('the first paragraph that a broadcaster puts above its day is of the article', () => {
  const text =
    'Gates shut\n\nEnvoy Aas said the gate was shut.\n\nIssued on: 04/05/2026 - 19:46\n\nKell said it rained.\n';
  const quotations = quote(text, [
    ['Envoy Aas', 'said', 'the gate was shut'],
    ['Kell', 'said', 'it rained'],
  ]);
  expect(withoutHeadline(text, quotations).map(contentOf)).toEqual(['the gate was shut', 'it rained']);
});

describe('a first paragraph that ends with a question', () => {
  const keptIn = (first: string, said: Said): unknown[] => {
    const text = `${first}\n\nLind said the gate was shut.`;
    return withoutHeadline(text, quote(text, [said, ['Lind', 'said', 'the gate was shut']])).map(contentOf);
  };

  test('is no headline if a sentence stands before it', () =>
    expect(keptIn('“It is late,” Aas told guests. “Who will go?”', ['Aas', 'told', '“It is late,”'])).toEqual([
      '“It is late,”',
      'the gate was shut',
    ]));
  test.each([
    ['Sen. Aas calls it late: “Who will go?”', ['Aas', 'calls', 'late']],
    ['Aas calls it late. Who will go?', ['Aas', 'calls', 'late']],
  ] as const)('is one otherwise: %s', (first, said) => expect(keptIn(first, said)).toEqual(['the gate was shut']));
});
