/**
 * A function of an object that is asked of the same one again and again, such as all that many rules want to know of an
 * article's words: it answers once, and the answer is kept as long as the object.
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
