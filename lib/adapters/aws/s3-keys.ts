/** Ids are SHA-256 in hex; nothing else makes a key. */
const ID = /^[0-9a-f]{64}$/;

/** The bytes as they were fetched. Undefined for what is no id. */
export function rawKey(id: string): string | undefined {
  return ID.test(id) ? `raw/${id}` : undefined;
}

/** The readable text, as UTF-8. Undefined for what is no id. */
export function textKey(id: string): string | undefined {
  return ID.test(id) ? `text/${id}.txt` : undefined;
}
