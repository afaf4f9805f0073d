import type { Quotation } from '../../quotation/quotation.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { isOutlet } from './outlet-source.ts';

/** The quotation without the outlet that carries it: "The army says it has fired six |, AFP reports, citing TASS". */
export function withoutCredit(quotation: Quotation, registry: RegistryIndex): Quotation {
  const last = quotation.content.at(-1);
  const credit = CREDIT.exec(last?.text.slice(-LONGEST_CREDIT) ?? '');
  // "… on the table,” | state media reported"
  const kept = credit?.groups?.mark ? 2 : 0;
  const length = (last?.text.length ?? 0) - (credit?.[0].length ?? 0) + kept;
  if (!last || !credit || length <= 0 || !isOutlet(credit.groups?.outlet ?? '', registry)) return quotation;
  const said = { start: last.start, end: last.start + length, text: last.text.slice(0, length) };
  return { ...quotation, content: [...quotation.content.slice(0, -1), said] };
}

const CREDIT =
  /,(?<mark>["”’]?) (?<outlet>[^,"“”]{2,40}) (?:inform|report)(?:ed|s)(?: (?:on )?\p{Lu}\p{Ll}{2,5}day)?(?:,? (?:citing|referring to|with reference to) [^,"“”]{2,60})?$/u;

/** In UTF-16 code units: an outlet, its verb, a day, and another outlet. */
const LONGEST_CREDIT = 150;
