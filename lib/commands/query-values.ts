import { InvalidArgumentError, Option } from 'commander';
import { QUOTATION_KINDS } from '../core/quotation/quotation.ts';

const KINDS: readonly string[] = QUOTATION_KINDS;

/** An option that may be given several times, and collects its values. */
export function several(flags: string, description: string, read: (text: string) => string = (text) => text): Option {
  return new Option(flags, description).argParser((text: string, before: readonly string[] = []) => [
    ...before,
    read(text),
  ]);
}

export function readKind(text: string): string {
  if (!KINDS.includes(text)) throw new InvalidArgumentError(`Allowed choices are ${KINDS.join(', ')}.`);
  return text;
}

export function readShare(text: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.test(text))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return Number(text);
}

export function readLimit(text: string): number {
  if (!/^0*[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  return Number(text);
}
