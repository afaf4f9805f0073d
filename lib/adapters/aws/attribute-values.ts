import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item as DynamoDB takes it. */
export type Item = Record<string, AttributeValue>;

/**
 * A value as an item. Undefined parts are left out; lone surrogates, which DynamoDB would refuse, become U+FFFD.
 *
 * @throws TypeError for what isn't JSON
 */
export function toItem(value: object): Item {
  const item: Item = {};
  for (const [name, part] of Object.entries(value)) if (part !== undefined) item[name] = toAttribute(part);
  return item;
}

/**
 * A value as an attribute.
 *
 * @throws TypeError for what isn't JSON
 */
export function toAttribute(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value.toWellFormed() };
  if (typeof value === 'number' && Number.isFinite(value)) return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === 'object') return { M: toItem(value) };
  throw new TypeError(`no attribute value for ${typeof value}`);
}

/** An item as a plain object, yet to be checked with a schema. */
export function fromItem(item: Item): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromAttribute(value)]));
}

function fromAttribute(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L !== undefined) return value.L.map(fromAttribute);
  if (value.M !== undefined) return fromItem(value.M);
  return value.NULL ? null : undefined;
}
