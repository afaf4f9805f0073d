import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../../lib/core/quotation/quotation.ts';
import { unwrapCarried } from '../../../../lib/core/speaker/carried/carried-statements.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { told as asTold, quotationIn } from './quotation-in.ts';

function told(text: string, quotations: readonly Quotation[]): string[] {
  return unwrapCarried(text, quotations, inventedRegistry).map(asTold);
}

describe('what somebody said is his, not its', () => {
  const inner = 'the minister said on Monday it was late';
  test.each([
    ['whose name the registry holds', `${inner}, Velm Wire reported`, 'Velm Wire'],
    ['that is called one', `${inner}, the Halm news agency reported`, 'the Halm news agency'],
    ['that is called so for short', `${inner}, state media reported`, 'state media'],
    ['that is several', `${inner}, Halmian news agencies reported`, 'Halmian news agencies'],
    ['whose name says that it is a radio', `${inner}, Radio Halm reported`, 'Radio Halm'],
    ['that is named like one', `${inner}, The Halm Herald reported`, 'The Halm Herald'],
    ['that stands in marks', `${inner}, the “Karst Knot” reported`, 'the “Karst Knot”'],
    ['but a statement from an office', `${inner}, a statement from his office reported`, 'a statement from his office'],
    ['but reporters by name', `${inner}, Halmian journalists Ada Lorne and Bo Ahlm reported`, 'Ada Lorne and Bo Ahlm'],
    ['but a report', `${inner}, the report added`, 'the report'],
    ['but a communiqué', `${inner}, a communiqué made available reported`, 'a communiqué made available'],
    ['but a transcript', `${inner}, a Citadel transcript reported`, 'a Citadel transcript'],
  ])('for an outlet %s', (_, text, outlet) => {
    const said = quotationIn(text, 'the minister', 'said', 'it was late');
    expect(told(text, [quotationIn(text, outlet, 'reported', inner, [said])])).toEqual(['the minister | it was late']);
  });

  test('for a name that only reports it', () => {
    const said = quotationIn(`${inner}, Lypna informs`, 'the minister', 'said', 'it was late');
    const informs = (outlet: string, cue: string): string[] => {
      const text = `${inner}, ${outlet} ${cue}`;
      return told(text, [quotationIn(text, outlet, cue, inner, [said])]);
    };
    expect(informs('Lypna', 'informs')).toEqual(['the minister | it was late']);
    expect(informs('Lypna', 'claims')).toEqual([`Lypna | ${inner}`]);
    expect(informs('the council', 'reports')).toEqual([`the council | ${inner}`]);
  });

  test('nor whoever else’s, where the outlet itself is taken to say the inner one', () => {
    const content = 'keepers were describing “rain every night”';
    const text = `Velm Wire’s Ola Kell said ${content}`;
    const said = quotationIn(text, 'Velm Wire’s Ola Kell', 'describing', '“rain every night”');
    expect(told(text, [quotationIn(text, 'Velm Wire’s Ola Kell', 'said', content, [said])])).toEqual([
      `Velm Wire’s Ola Kell | ${content}`,
    ]);
  });

  test('for what “it” was reported', () => {
    const text = `It was also reported that ${inner}`;
    const said = quotationIn(text, 'the minister', 'said', 'it was late');
    expect(told(text, [quotationIn(text, 'It', 'was also reported', `that ${inner}`, [said])])).toEqual([
      'the minister | it was late',
    ]);
  });

  test.each([
    ['according to', 'some medics'],
    ['added', 'the sources'],
  ])('for whoever hands on what he is quoted with: "%s"', (cue, source) => {
    const inner = 'Velm called it “late” after two trains had stopped';
    const text = cue === 'added' ? `${inner}, ${source} ${cue}` : `${inner}, ${cue} ${source}`;
    const said = { ...quotationIn(text, 'Velm', 'called', 'it “late”'), kind: 'mixed' as const };
    expect(told(text, [quotationIn(text, source, cue, inner, [said])])).toEqual(['Velm | it “late”']);
  });

  test('but whoever’s words stand around "he said" keeps what he says of another', () => {
    const text = 'Velm, he said, had called it “late” after two trains had stopped';
    const said = { ...quotationIn(text, 'Velm', 'called', 'it “late”'), kind: 'mixed' as const };
    const content = ['Velm', 'had called it “late” after two trains had stopped'];
    const spans = content.flatMap((each) => quotationIn(text, 'he', 'said', each).content);
    const outer = { ...quotationIn(text, 'he', 'said', 'Velm', [said]), content: spans };
    expect(told(text, [outer])).toEqual([`he | ${content.join(' … ')}`]);
  });

  test('however much tells on what occasion', () => {
    const content =
      'the minister told reporters on the sidelines of a meeting of the cabinet in the old town hall that it was late';
    const text = `${content}, according to Velm Wire`;
    const said = quotationIn(text, 'the minister', 'told', 'that it was late');
    expect(told(text, [quotationIn(text, 'Velm Wire', 'according to', content, [said])])).toEqual([
      'the minister | that it was late',
    ]);
  });

  test('after whatever else', () => {
    const content =
      'Following the eighth day of talks this year in the old town hall, the minister said that it was late';
    const text = `${content}, Velm Wire reported`;
    const said = quotationIn(text, 'the minister', 'said', 'that it was late');
    expect(told(text, [quotationIn(text, 'Velm Wire', 'reported', content, [said])])).toEqual([
      'the minister | that it was late',
    ]);
  });

  test.each([
    ['somebody of an outlet', 'an editor of the Velm Wire'],
    ['a body that is none', 'the Karst Alliance'],
  ])('but for %s', (_, source) => {
    const text = `${inner}, ${source} reported`;
    const said = quotationIn(text, 'the minister', 'said', 'it was late');
    expect(told(text, [quotationIn(text, source, 'reported', inner, [said])])).toEqual([`${source} | ${inner}`]);
  });

  test('unless the outlet says more', () => {
    const content =
      'two days of talks on the gates by the river had ended in the old town hall before the minister said it was late';
    const text = `${content}, Velm Wire reported`;
    const said = quotationIn(text, 'the minister', 'said', 'it was late');
    expect(told(text, [quotationIn(text, 'Velm Wire', 'reported', content, [said])])).toEqual([
      `Velm Wire | ${content}`,
    ]);
  });
});

describe('whom an outlet cites', () => {
  const text = (whom: string) => `it was late, Velm Wire reported, citing ${whom}`;
  const read = (whom: string) => [
    quotationIn(text(whom), 'Velm Wire', 'reported', 'it was late'),
    quotationIn(text(whom), 'Velm Wire', 'citing', whom),
  ];

  test('is who said it', () =>
    expect(told(text('two officials'), read('two officials'))).toEqual(['two officials | it was late']));

  test.each(['the military administration', 'government circles', 'police headquarters'])(
    'is who said it: %s',
    (whom) => expect(told(text(whom), read(whom))).toEqual([`${whom} | it was late`]),
  );
  test.each(['the military threat', 'the police operation'])('is nobody: %s', (whom) =>
    expect(told(text(whom), read(whom))[0]).toBe('Velm Wire | it was late'),
  );

  test('is who said it, a body too', () =>
    expect(told(text('the Karst Alliance'), read('the Karst Alliance'))).toEqual(['the Karst Alliance | it was late']));

  test('is who said it, cited before the verb', () => {
    const words = 'Velm Wire, citing an informed source, said it was late';
    const said = quotationIn(words, 'Velm Wire, citing an informed source', 'said', 'it was late');
    expect(told(words, [said])).toEqual(['an informed source | it was late']);
  });

  test.each(['satellite images', 'the threat from the Karst Alliance', 'the military threat'])(
    'is nobody where it is a thing, “%s”',
    (thing) => expect(told(text(thing), read(thing))).toEqual(['Velm Wire | it was late', `Velm Wire | ${thing}`]),
  );
});

test.each([
  ['who reports it', 'it was late, Velm Wire reports'],
  ['who reports it, and citing whom', 'it was late, Vestnik.az reported, citing Velm Wire'],
])('what was said is not %s', (_, content) =>
  expect(told(`Aas said ${content}`, [quotationIn(`Aas said ${content}`, 'Aas', 'said', content)])).toEqual([
    'Aas | it was late',
  ]),
);
test('nor does an outlet that cites another state anything', () => {
  const text = 'it was late, the Halm news agency reports citing the Velm Wire';
  const said = quotationIn(text, 'the Halm news agency', 'reports', 'it was late');
  const cited = quotationIn(text, 'the Halm news agency', 'citing', 'the Velm Wire');
  expect(told(text, [said, cited])).toEqual(['the Halm news agency | it was late']);
});

test('whoever carries words is no part of them', () => {
  const text = 'The army says it was late, Velm Wire reports';
  expect(told(text, [quotationIn(text, 'The army', 'says', 'it was late, Velm Wire reports')])).toEqual([
    'The army | it was late',
  ]);
});

test.each([
  ['his, whoever hands them on', 'direct', 'the minister | ‘it was late’'],
  [
    'whose they are held to be, where they are not quoted',
    'indirect',
    'two friends | ‘it was late’, the minister said',
  ],
] as const)('words are %s', (_, kind, expected) => {
  const text = '‘it was late’, the minister said, according to two friends';
  const said = quotationIn(text, 'the minister', 'said', '‘it was late’');
  const content = '‘it was late’, the minister said';
  expect(told(text, [quotationIn(text, 'two friends', 'according to', content, [{ ...said, kind }])])).toEqual([
    expected,
  ]);
});

test('whom an outlet cites is named without marks', () => {
  const text = 'Velm Wire claimed, citing an “unnamed official”, that it was late';
  const cited = quotationIn(text, 'Velm Wire', 'citing', 'an “unnamed official”');
  const said = quotationIn(text, 'Velm Wire', 'claimed', 'that it was late');
  expect(told(text, [cited, said])).toEqual(['unnamed official | that it was late']);
});

test('whoever carries words with reference to somebody is no part of them', () => {
  const text = 'The army says it was late, Velm Wire informs with reference to the ministry';
  expect(told(text, [quotationIn(text, 'The army', 'says', text.slice(14))])).toEqual(['The army | it was late']);
});

test('words are whose they are, however long the occasion', () => {
  const content = '‘it was late’, the minister said at a meeting in the old town hall, in which she urged all to stay';
  const text = `${content}, according to Velm Wire`;
  const said = quotationIn(text, 'the minister', 'said', '‘it was late’');
  const carried = quotationIn(text, 'Velm Wire', 'according to', content, [{ ...said, kind: 'direct' }]);
  expect(told(text, [carried])).toEqual(['the minister | ‘it was late’']);
});

test('whom somebody cites is no statement', () => {
  const text = 'Quoting the president, the minister said it was late';
  const cited = quotationIn(text, 'the minister', 'Quoting', 'the president');
  const said = quotationIn(text, 'the minister', 'said', 'it was late');
  expect(told(text, [cited, said])).toEqual(['the minister | it was late']);
});
