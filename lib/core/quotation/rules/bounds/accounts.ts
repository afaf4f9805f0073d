import type { Stretch } from '../../candidates/candidate.ts';
import { accounts } from '../../data/accounts.ts';
import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

const OWNER = /^(?:her|his|their)$/i;
const KNOWLEDGE = /^(?:data|details|information|intelligence)$/i;
const WHENCE = /^(?:from|of)$/;

export const ACCOUNTS: QuotationRule = {
  name: 'accounts',
  reason:
    'in "according to his story" he tells it, and in "according to information obtained by the agency from army circles" the circles do: a story is nobody',
  apply: (found, { reading: { document } }) =>
    found.map((one): Found => {
      const [whose, ...others] = one.source;
      const teller = whose && others.length === 0 ? tellerIn(whose, document) : undefined;
      return teller ? { ...one, source: [teller] } : one;
    }),
};

function tellerIn({ start, end }: Stretch, document: Document): Stretch | undefined {
  const isAccount =
    end === start + 2 && OWNER.test(wordAt(document, start)) && accounts.has(wordAt(document, start + 1));
  if (isAccount) return { start, end: start + 1 };
  if (!KNOWLEDGE.test(wordAt(document, start))) return undefined;
  for (let i = end - 2; i > start; i--)
    if (WHENCE.test(wordAt(document, i))) return wordAt(document, i) === 'from' ? { start: i + 1, end } : undefined;
  return undefined;
}
