import { describe, expect, it } from 'vitest';
import { lookUpNames } from '../../../lib/core/query/look-up-names.ts';
import { nearNames, unknownNameText } from '../../../lib/core/query/near-names.ts';
import { extendRegistry } from '../../../lib/core/speaker/registry/extend-registry.ts';
import { indexRegistry } from '../../../lib/core/speaker/registry/lookup.ts';
import { shippedRegistry } from '../../../lib/core/speaker/registry/shipped-registry.ts';

const registry = indexRegistry(
  extendRegistry(
    shippedRegistry(),
    { people: [{ id: 'sergei-lavrov', aliases: ['Mr Smolenskaya'] }] },
    (list, index) => `${list}[${index}]`,
  ),
);

describe('lookUpNames finds', () => {
  it.each([
    ['another transliteration', 'Sergey Lavrov', ['sergei-lavrov']],
    ['the surname first', 'LAVROV Sergei', ['sergei-lavrov']],
    ['a surname in another transliteration', 'Lawrow', ['sergei-lavrov']],
    ['an alias that the user added', 'mr smolenskaya', ['sergei-lavrov']],
    ['a capital, of the state', 'Moscow', ['russia']],
    ['a body in another case', 'nato', ['nato']],
    ['nobody', 'Ilva Marn', []],
  ])('of speakers, by %s', (_, speaker, ids) => {
    expect(lookUpNames({ speaker }, registry)).toEqual({ speakerIds: ids });
  });

  it.each([
    ['an abbreviation', 'US', ['United States']],
    ['one that is a pronoun in small letters', 'us', ['United States']],
    ['another', 'USA', ['United States']],
    ['a third', 'UK', ['United Kingdom']],
    ['an adjective', 'Russian', ['Russia']],
    ['a capital', 'Moscow', ['Russia']],
    ['a capital of several', 'Brussels', ['European Union', 'NATO']],
    ['an id', 'united-states', ['United States']],
    ['nothing', 'Karelvia', []],
  ])('of affiliations, by %s', (_, affiliation, names) => {
    expect(lookUpNames({ affiliation }, registry)).toEqual({ affiliationNames: names });
  });

  it('nothing where no name is asked for', () => expect(lookUpNames({}, registry)).toEqual({}));
});

describe('nearNames', () => {
  it.each([
    ['a surname', { speaker: 'Lavrof' }, 'nobody is known as "Lavrof"; did you mean Sergei Lavrov?'],
    ['a state', { affiliation: 'Irann' }, 'no state or body is known as "Irann"; did you mean Iran'],
    ['a building', { affiliation: 'Kremlni' }, 'no state or body is known as "Kremlni"; did you mean Kremlin'],
    ['what is like nothing', { speaker: 'Xqzzt Vvvkk' }, 'nobody is known as "Xqzzt Vvvkk"'],
  ])('tells whom somebody means who misspells %s', (_, asked, text) => {
    expect(unknownNameText(asked, nearNames(asked, registry) ?? [])).toContain(text);
  });

  it.each([
    ['a known name', { speaker: 'Sergey Lavrov' }],
    ['a part of one', { speaker: 'Sergei' }],
    ['a part of a state’s name', { affiliation: 'States' }],
  ])('has nothing to say of %s', (_, asked) => expect(nearNames(asked, registry)).toBeUndefined());
});
