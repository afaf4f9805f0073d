import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { wordAt } from '../word-at.ts';
import { actOfNamed, opens } from './act-words.ts';

/** How many acts a body has in a text of its own. */
const LEAST_ACTS = 2;

/** The body with most acts, if several: "The Velm Union condemns it. … The Union calls on all to wait". */
export function actingBody(within: Stretch, document: Document): Stretch | undefined {
  const bodies = new Map<string, { first: Stretch; count: number }>();
  for (let i = within.start; i < within.end; i++) {
    const body = opens(i, document) && document.marks.quotedAt[i]! < 0 ? actOfNamed(i, document)?.source : undefined;
    if (!body) continue;
    const name = wordAt(document, body.end - 1);
    const known = bodies.get(name);
    bodies.set(name, { first: known?.first ?? body, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...bodies.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= LEAST_ACTS ? most.first : undefined;
}
