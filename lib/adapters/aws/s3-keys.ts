/** Ids are SHA-256 in hex; nothing else has a key. */
const ID = /^[0-9a-f]{64}$/;

/** The key of the bytes as they were fetched; undefined for what is no id. */
export function rawKey(id: string): string | undefined {
  return ID.test(id) ? `raw/${id}` : undefined;
}

/** The key of the readable text, in UTF-8; undefined for what is no id. */
export function textKey(id: string): string | undefined {
  return ID.test(id) ? `text/${id}.txt` : undefined;
}
