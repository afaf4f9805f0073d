/**
 * JSON in characters that SQS, SNS and their emulators all take: `JSON.stringify` escapes control characters and lone
 * surrogates; two non-characters are refused by AWS, and fauxqs refuses what takes two code units.
 */
export function jsonForQueue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}
