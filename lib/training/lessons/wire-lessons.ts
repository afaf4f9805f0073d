import { readWire, type WireArticle } from '../../../test/golden/wire/read-wire.ts';

/** The wire articles to learn from: all but those that are measured on. */
export function articlesToLearnFrom(): WireArticle[] {
  return [...readWire('open'), ...readWire('practice'), ...readWire('opened')];
}
