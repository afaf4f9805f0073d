/**
 * Caches a function of an object, for what is asked of the same object again and again, such as what many rules want to know
 * of an article's words. Each answer is kept as long as its object.
 */
export function oncePer<Of extends object, Answer>(answerOf: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.answer;
    const answer = answerOf(of);
    known.set(of, { answer });
    return answer;
  };
}
