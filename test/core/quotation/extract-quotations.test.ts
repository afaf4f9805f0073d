import { beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../../../lib/adapters/model/load-model.ts';
import { createExtractor, type ExtractQuotations } from '../../../lib/core/quotation/extract-quotations.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';

let extract: ExtractQuotations;
beforeAll(() => {
  extract = createExtractor(loadModel());
});

const said = (spans: Quotation['content']) => spans.map(({ text }) => text).join(' … ');
const told = (quotation: Quotation | undefined) =>
  quotation && [quotation.kind, said(quotation.source), said(quotation.cue), said(quotation.content)].join(' | ');

describe('a quotation', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    [
      'direct, its marks included',
      '“The convoy turned back at the river,” Colonel Ansa Brandt said on Tuesday.',
      'direct | Colonel Ansa Brandt | said | “The convoy turned back at the river,”',
    ],
    [
      'indirect, without its full stop',
      'The minister said the inspectors would leave in May.',
      'indirect | The minister | said | the inspectors would leave in May',
    ],
    [
      'mixed',
      'Brandt said that the offer was “an empty envelope”.',
      'mixed | Brandt | said | that the offer was “an empty envelope”',
    ],
    [
      'in British marks',
      '‘We don’t want the allies’ reply,’ Brandt said.',
      'direct | Brandt | said | ‘We don’t want the allies’ reply,’',
    ],
    [
      'split around its cue',
      '“The launchers went east,” she said. “Nobody followed them.”',
      'direct | she | said | “The launchers went east,” … “Nobody followed them.”',
    ],
    [
      'credited to a document',
      'Nine sites were visited, according to the annual report.',
      'indirect | the annual report | according to | Nine sites were visited',
    ],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(told(extract(text)[0])).toBe(expected));
});

describe('the layout', () => {
  test('makes turns of a transcript', () => {
    const found = extract('KELL: We have read your paper.\nDOSTREV: Then you know where the line is.');
    expect(found.map(told)).toEqual([
      'direct | KELL | : | We have read your paper.',
      'direct | DOSTREV | : | Then you know where the line is.',
    ]);
  });

  test('makes one quotation of the items of a list', () => {
    const found = extract('The ministry said:\n\n• the battery would be withdrawn;\n• the crews would be retrained.');
    expect(found.map(told)).toEqual([
      'indirect | The ministry | said | the battery would be withdrawn … the crews would be retrained',
    ]);
  });

  test('takes a block quote for what was said', () => {
    const found = extract('Envoy Aas wrote:\n\n> I was asked to certify a number.\n\nThe council accepted.');
    expect(found.map(told)).toEqual(['direct | Envoy Aas | wrote | I was asked to certify a number.']);
  });

  test('carries a quotation over paragraphs that each open it anew', () => {
    const found = extract(
      '“We began with eleven disagreements,” Aas said. “I expected more.\n\n“Three are about numbers.”',
    );
    expect(said(found[0]?.content ?? [])).toBe(
      '“We began with eleven disagreements,” … “I expected more. … “Three are about numbers.”',
    );
  });
});

describe('a turn of phrase', () => {
  test('with the agency before the speaker gives the speaker', () => {
    const found = extract('Interwire quoted the deputy minister as saying that the depot was empty.');
    expect(found.map(told)).toEqual(['indirect | the deputy minister | quoted … as saying | that the depot was empty']);
  });

  test('in which somebody is quoted as doing more than saying gives the speaker', () => {
    const found = extract('The statement quoted Ansa Brandt as expressing regret at the loss of the depot.');
    expect(found.map(told)).toEqual([
      'indirect | Ansa Brandt | quoted … as expressing | regret at the loss of the depot',
    ]);
  });

  test('in which somebody is quoted as reporting gives the speaker', () => {
    const found = extract('“The depot was empty,” the source quoted the deputy minister as reporting to them.');
    expect(found.map(told)).toEqual(['direct | the deputy minister | quoted … as reporting | “The depot was empty,”']);
  });

  test('stays what it is above a line that begins with a star', () => {
    const found = extract('The ministry said: “It was a success.”\n\n*Writing by Ansa Brandt in Velm');
    expect(found.map(told)).toEqual(['direct | The ministry | said | “It was a success.”']);
  });

  test('is another than the one that the agency reported in the sentence before', () => {
    const found = extract('It oversaw a test, Sarn-Inform reported on Saturday. “No,” it quoted her as saying.');
    expect(found.map(told)).toEqual([
      'indirect | Sarn-Inform | reported | It oversaw a test',
      'direct | her | quoted … as saying | “No,”',
    ]);
  });

  test('after what somebody is quoted as saying is hers', () => {
    const found = extract('“The depot was empty,” Sarn-Inform quoted the deputy minister, Ansa Brandt, as saying.');
    expect(found.map(told)).toEqual([
      'direct | the deputy minister, Ansa Brandt | quoted … as saying | “The depot was empty,”',
    ]);
  });

  test('in the passive gives who spoke, not who was told', () => {
    const found = extract('Reporters were told by the camp doctor that eleven men had burns.');
    expect(found.map(({ source }) => said(source))).toEqual(['the camp doctor']);
  });

  test('whose source another verb was read into has that verb’s source', () => {
    const found = extract(
      'The general said the craft had not been damaged but declined to say whether it had been moved.',
    );
    expect(found.map(({ source }) => said(source))).toEqual(['The general', 'The general']);
  });

  test('for what somebody did not say is no quotation', () => {
    expect(extract('The colonel did not say when the convoy would leave.')).toEqual([]);
  });
});

describe('a text in which nobody speaks', () => {
  for (const text of ['', ' \n ', 'The bridge is open again.', '“', '””””', ':', '>', '- ', 'said', 'said said said'])
    test(JSON.stringify(text), () => expect(extract(text)).toEqual([]));
});

describe('any text', () => {
  const pieces = [
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    ' said ',
    ' told reporters that ',
    'according to ',
    'He',
    'Gen. Aas',
    ' the treaty',
    ', ',
    '. ',
    '? ',
    ': ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '• ',
    '— ',
    'KELL',
    '\ud800',
    '\udc00',
    '\u0000',
    '\u202e',
    '😀',
    '条約を守る',
    'договор',
    'معاهدة',
    '1,000',
    'U.S.',
    'ASKED',
    'and',
    'but ',
    '  ',
    '\t',
    '\r\n',
  ];

  test('has quotations with exact offsets, in text order', () => {
    const random = seeded(7);
    for (let round = 0; round < 150; round++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 60) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      let end = 0;
      for (const { content, source, cue, confidence } of extract(text)) {
        for (const span of [...content, ...source, ...cue]) expect(span.text).toBe(text.slice(span.start, span.end));
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(content[0]!.start).toBeGreaterThanOrEqual(end);
        for (const span of content) expect(span.end).toBeGreaterThan(span.start);
        end = content[0]!.start;
      }
    }
  });

  test('gives the same quotations each time', () => {
    const text = '“No,” Brandt said. The minister denied that.';
    expect(extract(text)).toEqual(extract(text));
  });

  const unit = 'Brandt said “no” and told the envoys that ‘it’ was over, ';
  const hostile: readonly [name: string, make: (size: number) => string][] = [
    ['quotation marks alone', (size) => '"'.repeat(size)],
    ['quotation marks of every kind', (size) => '“”‘’«»„“"\''.repeat(size / 10)],
    ['marks and spaces', (size) => '“ '.repeat(size / 2)],
    ['no full stop', (size) => 'word '.repeat(size / 5)],
    ['cues alone', (size) => 'said '.repeat(size / 5)],
    ['quotations without a full stop', (size) => unit.repeat(size / unit.length)],
    ['one word', (size) => 'a'.repeat(size)],
    ['line breaks', (size) => 'a:\n'.repeat(size / 3)],
    ['open paragraphs', (size) => '“a said\n\n'.repeat(size / 9)],
    ['no spaces', (size) => '条約'.repeat(size / 2)],
    ['lone surrogates', (size) => '\ud800 \udc00'.repeat(size / 3)],
  ];
  for (const [name, make] of hostile)
    test(`takes time linear in its length: ${name}`, () => {
      extract(make(8_000));
      const small = timed(() => extract(make(8_000)));
      const large = timed(() => extract(make(64_000)));
      // Eight times the text; quadratic work would take 64 times as long.
      expect(large).toBeLessThan(24 * small + 400);
    });
});

function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same numbers in each run (an LCG). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
