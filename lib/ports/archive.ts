/** What was fetched and what was read from it: content-addressed by SHA-256 in hex, immutable. Saving twice changes nothing. */
export interface Archive {
  /** The bytes as they came. Returns their id. */
  saveRaw(body: Uint8Array, contentType: string | undefined): Promise<string>;
  /** A version's readable text. Returns its id, which is `versionIdOf(text)`. */
  saveText(text: string): Promise<string>;
  raw(id: string): Promise<Uint8Array | undefined>;
  /** Exactly the text that was saved: offsets into it hold for ever. */
  text(id: string): Promise<string | undefined>;
}
