/**
 * The file of a model: an 8-byte length, a JSON header of that length, then arrays of numbers, each at a multiple of
 * 8 bytes, little-endian. The header names each array, its type, where it begins and how many numbers it has.
 *
 * The header is checked by hand: importing a schema library would double the time until the extractor is ready.
 */
interface Header {
  readonly version: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly arrays: ReadonlyMap<string, ArrayEntry>;
}

interface ArrayEntry {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

const ARRAYS = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const;

export type ModelArray = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** The version of the file's make-up and of the features that its weights belong to. A model of another version is refused. */
export const MODEL_VERSION = 3;

/** The bytes are no model, or one for another version of the extractor. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** Named numbers and arrays, read in place from a file's bytes. */
export class ModelFile {
  private readonly header: Header;
  private readonly buffer: ArrayBuffer;
  private readonly start: number;

  /** @throws ModelFileError for bytes that are no model of this version */
  constructor(bytes: Uint8Array) {
    // Typed arrays need aligned views: a buffer cut from a pool is copied once.
    const aligned = new Uint8Array(bytes);
    this.buffer = aligned.buffer;
    try {
      const length = Number(new DataView(this.buffer).getBigUint64(0, true));
      this.header = parseHeader(JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + length))));
      this.start = roundUp(8 + length);
    } catch (cause) {
      throw new ModelFileError('[read] quotation model: these bytes are no model', { cause });
    }
    if (this.header.version !== MODEL_VERSION)
      throw new ModelFileError(
        `[read] quotation model: version ${this.header.version}, where ${MODEL_VERSION} is needed`,
      );
  }

  number(name: string): number {
    const value = this.header.numbers.get(name);
    if (value === undefined) throw new ModelFileError(`[read] quotation model: no number "${name}"`);
    return value;
  }

  int8(name: string): Int8Array {
    return this.view(name, 'int8', Int8Array);
  }

  uint8(name: string): Uint8Array {
    return this.view(name, 'uint8', Uint8Array);
  }

  uint16(name: string): Uint16Array {
    return this.view(name, 'uint16', Uint16Array);
  }

  uint32(name: string): Uint32Array {
    return this.view(name, 'uint32', Uint32Array);
  }

  float32(name: string): Float32Array {
    return this.view(name, 'float32', Float32Array);
  }

  private view<T>(
    name: string,
    type: keyof typeof ARRAYS,
    Kind: new (buffer: ArrayBuffer, offset: number, length: number) => T,
  ): T {
    const entry = this.header.arrays.get(name);
    if (entry?.type !== type) throw new ModelFileError(`[read] quotation model: no ${type} array "${name}"`);
    return new Kind(this.buffer, this.start + entry.offset, entry.length);
  }
}

function parseHeader(header: unknown): Header {
  const { version, numbers, arrays } = record(header);
  return {
    version: number(version),
    numbers: new Map(Object.entries(record(numbers)).map(([name, value]) => [name, number(value)])),
    arrays: new Map(Object.entries(record(arrays)).map(([name, value]) => [name, arrayEntry(value)])),
  };
}

function arrayEntry(value: unknown): ArrayEntry {
  const { type, offset, length } = record(value);
  if (typeof type !== 'string') throw new TypeError('no array type');
  return { type, offset: number(offset), length: number(length) };
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError(`no number: ${String(value)}`);
  return value;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`no object: ${String(value)}`);
  return { ...value };
}

/** The bytes that `ModelFile` reads back. */
export function writeModelFile(
  numbers: Readonly<Record<string, number>>,
  arrays: Readonly<Record<string, ModelArray>>,
): Uint8Array {
  const entries: Record<string, { type: string; offset: number; length: number }> = {};
  let end = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const type = Object.entries(ARRAYS).find(([, Kind]) => array instanceof Kind)?.[0] ?? '';
    entries[name] = { type, offset: end, length: array.length };
    end = roundUp(end + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ version: MODEL_VERSION, numbers, arrays: entries }));
  const start = roundUp(8 + header.length);
  const bytes = new Uint8Array(start + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  for (const [name, array] of Object.entries(arrays))
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (entries[name]?.offset ?? 0));
  return bytes;
}

function roundUp(length: number): number {
  return Math.ceil(length / 8) * 8;
}
