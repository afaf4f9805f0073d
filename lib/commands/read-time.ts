import { InvalidArgumentError } from 'commander';

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads an option's date or time; a day means its first moment, and a time without a zone is in UTC.
 *
 * @returns ISO 8601, UTC
 * @throws InvalidArgumentError, also for a day that its month doesn't have
 */
export function readTime(text: string): string {
  const [, year, month, day, time = '00:00', zone = 'Z'] = TIME.exec(text) ?? [];
  const midnight = new Date(`${year}-${month}-${day}T00:00Z`);
  const moment = new Date(`${year}-${month}-${day}T${time}${zone}`);
  // JavaScript takes 31 February for 3 March.
  if (Number.isNaN(moment.getTime()) || midnight.getUTCDate() !== Number(day))
    throw new InvalidArgumentError('It must be a date such as 2026-03-04, or a time such as 2026-03-04T10:00Z.');
  return moment.toISOString();
}
