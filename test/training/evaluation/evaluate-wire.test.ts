import { expect, it } from 'vitest';
import { wireSection } from '../../../lib/training/evaluation/evaluate-wire.ts';
import { readWire, type WireArticle } from '../../golden/wire/read-wire.ts';

it('a set without articles is skipped: it has no figures', async () => {
  expect(await wireSection('fresh', [])).toMatchObject({ skipped: 'there are none', figures: [] });
});

it('whom somebody speaks for who is off topic counts, but not among what is stored', async () => {
  const [article] = readWire('open');
  const read = await affiliations(article!);
  const strayed = article!.quotations.map((quotation) => ({
    ...quotation,
    onTopic: false,
    speaker: { ...quotation.speaker, affiliation: 'Nowhere', affiliationAlternatives: [] },
  }));
  const mislabelled = await affiliations({
    ...article!,
    quotations: [...strayed.slice(0, 1), ...article!.quotations.slice(1)],
  });
  expect(read).toEqual({ all: 1, stored: 1 });
  expect(mislabelled).toEqual({ all: expect.any(Number), stored: 1 });
  expect(mislabelled.all).toBeLessThan(1);
});

async function affiliations(article: WireArticle) {
  const { figures } = await wireSection('open', [article]);
  const valueNamed = (wanted: string) => figures.find(({ name }) => name === wanted)?.value;
  return { all: valueNamed('affiliation'), stored: valueNamed('affiliation, of what is on arms') };
}
