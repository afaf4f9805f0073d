/** A map from 32-bit hashes to small numbers, without the cost of boxed keys. */
export class HashMap {
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** One more than the value; 0 for an empty slot. */
  private readonly values: Uint16Array;

  constructor(keys: Int32Array | Uint32Array, values: Uint8Array) {
    let slots = 16;
    while (slots < keys.length * 4) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.values = new Uint16Array(slots);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.mask;
      while (this.values[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]! + 1;
    }
  }

  static from(entries: Iterable<readonly [number, number]>): HashMap {
    const pairs = [...entries];
    return new HashMap(
      Int32Array.from(pairs, ([key]) => key),
      Uint8Array.from(pairs, ([, value]) => value),
    );
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    let slot = key & this.mask;
    for (let value = this.values[slot]!; value !== 0; value = this.values[slot]!) {
      if (this.keys[slot] === key) return value - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}
