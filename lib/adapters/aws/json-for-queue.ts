/**
 * JSON in characters that SQS, SNS and their emulators all accept. `JSON.stringify` escapes control characters and lone
 * surrogates, but AWS also refuses two non-characters, and fauxqs whatever takes two code units.
 */
export function jsonForQueue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}
