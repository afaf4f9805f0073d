import { readWire } from '../../../test/golden/wire/read-wire.ts';
import type { Linkable } from '../../core/statement/comparable.ts';

/**
 * Other things that a busy speaker has said on arms, taken from labelled articles to learn from. A state's bodies say
 * hundreds in a month, and news may be taken for any of these.
 *
 * @param half one to learn from, the other to measure on: they are from different articles
 */
export function crowd(half: 'taught' | 'measured', count: number): Linkable[] {
  const articles = [...readWire('open'), ...readWire('practice')].filter(
    (_, index) => (index % 2 === 0) === (half === 'taught'),
  );
  const said = articles.flatMap(({ id, quotations }) =>
    quotations
      .filter(({ onTopic }) => onTopic)
      .map(({ content, kind }, place) => ({
        kind,
        id: `${id} ${place}`,
        content: content.map(({ text }) => text).join(' … '),
      })),
  );
  const step = Math.max(1, Math.floor(said.length / count));
  return said.filter((_, index) => index % step === 0).slice(0, count);
}
