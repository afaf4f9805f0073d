import { expect, test } from 'vitest';
import { noPersons } from '../../../../lib/core/speaker/mention/name/no-person.ts';
import { readPeople } from '../../../../lib/core/speaker/mention/name/people.ts';
import { readWords, wordIndexAt } from '../../../../lib/core/speaker/reading/words.ts';
import { indexRegistry } from '../../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';

const registry = indexRegistry(shippedRegistry());

// Each rule gives an example, whose name is between bars.

test.each(noPersons.map(({ name, example }) => [name, example]))('%s is nobody: %s', (_, example) => {
  const words = readWords(example.replaceAll('|', ''));
  const at = wordIndexAt(words, example.indexOf('|'));
  const names = readPeople(words, registry).map(({ name }) => name.start);
  expect(names).not.toContain(at);
});
