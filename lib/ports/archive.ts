/** Keeps what was fetched and the text read from it: addressed by its SHA-256 in hex, immutable. Saving twice changes nothing. */
export interface Archive {
  /** Keeps the bytes as they came and returns their id. */
  saveRaw(body: Uint8Array, contentType: string | undefined): Promise<string>;
  /** Keeps a version's readable text and returns its id, which is `versionIdOf(text)`. */
  saveText(text: string): Promise<string>;
  raw(id: string): Promise<Uint8Array | undefined>;
  /** Exactly the text that was saved, so that offsets into it stay valid for ever. */
  text(id: string): Promise<string | undefined>;
}
