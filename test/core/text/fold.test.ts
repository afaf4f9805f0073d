import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['accents and case', 'Sergéi ŁUKASZ Ångström', 'sergei łukasz angstrom'],
    ['punctuation and white space', '  O’Neill—Marn,\n(Jr.)  ', 'o neill marn jr'],
    ['compatibility forms', 'ﬁle № ２', 'file no 2'],
    ['other scripts', 'Сергей 北京', 'сергеи 北京'],
    ['nothing but marks', '… — “”', ''],
    ['lone surrogates', 'a\ud800b', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(expected)).toBe(expected);
  });
});
