/** Remembers answers, for what an article asks over and over. @param keyOf the same for what has the same answer */
export function askOnce<Asked, Answer>(
  ask: (asked: Asked) => Answer,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Answer {
  const answers = new Map<unknown, { readonly answer: Answer }>();
  return (asked) => {
    const key = keyOf(asked);
    const known = answers.get(key) ?? { answer: ask(asked) };
    answers.set(key, known);
    return known.answer;
  };
}
