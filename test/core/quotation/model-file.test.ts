import { describe, expect, test } from 'vitest';
import {
  MODEL_VERSION,
  ModelFile,
  ModelFileError,
  writeModelFile,
} from '../../../lib/core/quotation/learned/model-file.ts';
import { parseModel } from '../../../lib/core/quotation/model.ts';

const bytes = writeModelFile({ scale: 0.25 }, { rows: Int8Array.of(-1, 2, 3), keys: Uint32Array.of(4_000_000_000) });

describe('a model file', () => {
  test('gives back what was written', () => {
    const file = new ModelFile(bytes);
    expect(file.number('scale')).toBe(0.25);
    expect([...file.int8('rows')]).toEqual([-1, 2, 3]);
    expect([...file.uint32('keys')]).toEqual([4_000_000_000]);
  });

  test('is read from within a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect([...new ModelFile(larger.subarray(3)).int8('rows')]).toEqual([-1, 2, 3]);
  });

  test('refuses an array of another type', () =>
    expect(() => new ModelFile(bytes).uint8('rows')).toThrow(ModelFileError));

  const broken: readonly [name: string, bytes: Uint8Array, message: string][] = [
    ['no bytes', new Uint8Array(0), 'these bytes are no model'],
    ['other bytes', new Uint8Array(64).fill(65), 'these bytes are no model'],
    ['half a file', bytes.subarray(0, 20), 'these bytes are no model'],
    ['another version', otherVersion(bytes), `where ${MODEL_VERSION} is needed`],
    ['a model without its arrays', bytes, 'no '],
  ];
  for (const [name, data, message] of broken)
    test(`refuses ${name}`, () => expect(() => parseModel(data)).toThrow(message));
});

function otherVersion(model: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(model);
  const at = new TextDecoder('latin1').decode(copy).indexOf(`"version":${MODEL_VERSION}`);
  copy[at + '"version":'.length] = 57;
  return copy;
}
