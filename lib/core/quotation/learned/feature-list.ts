import { feature } from './hashing.ts';

/** Hashes of features, gathered in one buffer that is used again. Beyond its size features are left out: what a text can make is bounded. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(size: number) {
    this.hashes = new Int32Array(size);
  }

  clear(): void {
    this.count = 0;
  }

  /** @param template which feature it is, and what fills it */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = feature(template, a, b, c);
  }
}
