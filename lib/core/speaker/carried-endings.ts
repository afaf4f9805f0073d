import type { Quotation } from '../quotation/quotation.ts';
import { isOutlet } from './outlet-source.ts';
import type { RegistryIndex } from './registry/lookup.ts';

/** In characters: an outlet, its verb and a day. */
const LONGEST_CREDIT = 60;

/** "The army says it has fired six |, AFP reports": whoever carries words is no part of them. */
export function withoutCredit(quotation: Quotation, registry: RegistryIndex): Quotation {
  const last = quotation.content.at(-1);
  const comma = last?.text.lastIndexOf(', ') ?? -1;
  if (!last || comma <= 0 || last.text.length - comma > LONGEST_CREDIT) return quotation;
  const credit = /^, (?<outlet>.+?) report(?:s|ed)(?: (?:on )?\p{Lu}\p{Ll}+day)?$/u.exec(last.text.slice(comma));
  if (!credit?.groups || !isOutlet(credit.groups.outlet ?? '', registry)) return quotation;
  const said = { start: last.start, end: last.start + comma, text: last.text.slice(0, comma) };
  return { ...quotation, content: [...quotation.content.slice(0, -1), said] };
}
