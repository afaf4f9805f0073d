import { describe, expect, test } from 'vitest';
import { isNothingStated } from '../../../lib/core/article/nothing-stated.ts';
import type { Quotation } from '../../../lib/core/quotation/quotation.ts';
import type { TextSpan } from '../../../lib/core/text/span.ts';

function isNothing(text: string, source: string, cue: string): boolean {
  const span = (words: string): TextSpan => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const end = span(cue).end;
  const content = { start: end + 1, end: text.length - 1, text: text.slice(end + 1, -1) };
  const quotation: Quotation = {
    kind: 'indirect',
    source: [span(source)],
    cue: [span(cue)],
    content: [content],
    confidence: 0.6,
  };
  return isNothingStated(text, quotation);
}

describe('nothing is stated', () => {
  test.each([
    ['by what somebody did not mention', 'Aas did not mention the gate.', 'Aas', 'mention'],
    ['by what is part of its verb', 'Aas has not yet commented on it.', 'Aas', 'has not yet commented'],
    ['by what nobody answers', 'Aas did not immediately respond to it.', 'Aas', 'did not immediately respond to'],
    ['by what some will say', 'Some will say it is late.', 'Some will', 'say'],
    ['by what somebody is expected to call for', 'Aas is expected to call for a vote.', 'Aas', 'call for'],
    ['by a talk on the phone', 'Aas talked on the phone with Kell.', 'Aas', 'talked on'],
    ['by details like those of others', 'Velm Wire reported similar details.', 'Velm Wire', 'reported'],
    ['by when a warning was issued', 'Aas issued her warning as the talks began.', 'Aas', 'issued her warning'],
    [
      'by those who write the paper',
      'We, the journalists of the Herald, refuse to wait.',
      'We, the journalists of the Herald',
      'refuse',
    ],
    ['by a visit to somebody', 'Aas called on the President of Velm.', 'Aas', 'called on'],
    ['by where somebody testified', 'Aas testified during a hearing on gates.', 'Aas', 'testified during'],
    ['by who declines to comment', 'Aas declined to comment.', 'Aas', 'declined'],
    ['nor on what he declines to', 'Aas declined to comment on the gate.', 'Aas', 'declined to comment'],
    ['by who declines to give details', 'Aas declined to give details.', 'Aas', 'declined to give'],
    ['by who declines to name anybody', 'Aas declined to name the makers.', 'Aas', 'declined to name'],
    ['by who refuses, however it is parted', 'Aas refused to disclose its price.', 'Aas', 'refused'],
    ['by who refuses to say whether it is so', 'Aas refused to say whether it was late.', 'Aas', 'refused to say'],
    ['by who declines to give a day', 'Aas declined to give an opening date.', 'Aas', 'declined to give'],
    ['by who did not give one', 'Aas did not give an opening date.', 'Aas', 'give'],
    ['by who has not commented on it', 'Aas has not commented on the gate.', 'Aas', 'has not commented on'],
    ['by who neither confirms nor denies it', 'Aas has neither confirmed nor denied a ban.', 'Aas', 'denied'],
    ['by what somebody stops short of', 'Aas stopped short of promising a ban.', 'Aas', 'promising'],
    ['by what somebody may not do', 'Aas may not announce a ban.', 'Aas', 'announce'],
    ['by what is disclosed before', 'Aas disclosed this.', 'Aas', 'disclosed'],
    ['by the views told before', 'Aas expressed these views.', 'Aas', 'expressed'],
    ['by who begs to differ', 'Aas begged to differ.', 'Aas', 'begged'],
    ['by who suggests the opposite', 'Aas appeared to suggest the opposite.', 'Aas', 'appeared to suggest'],
    ['by neither of two', 'Neither side has said when.', 'Neither side', 'said'],
    ['by whoever it is', 'Whoever says it was late is wrong.', 'Whoever', 'says'],
    ['by what somebody could say', 'Aas could say it was late.', 'Aas', 'say'],
    ['by what is awaited', 'Aas is expected to say Thursday what it costs.', 'Aas', 'is expected to say Thursday'],
    ['by a word for what is told elsewhere', 'Aas said this on the evening news.', 'Aas', 'said'],
    [
      'by a word for it, however long its occasion is told',
      'Aas said this in a long interview with the Halm reporter Ola Kell for the newspaper of the port.',
      'Aas',
      'said',
    ],
    ['by who told that somebody said it', 'Velm Wire says Aas stated this at a briefing.', 'Velm Wire', 'says'],
    [
      'by who told where somebody said it',
      'Velm Wire says Aas, in office since May, made the remarks in Halm.',
      'Velm Wire',
      'says',
    ],
    ['by who told it', 'Velm Wire says this was reported by the harbour office.', 'Velm Wire', 'says'],
    ['by what is carried', 'Velm Wire reported this stance.', 'Velm Wire', 'reported'],
    [
      'by what was announced against something',
      'Aas announced this against the backdrop of the vote.',
      'Aas',
      'announced',
    ],
    ['by whose the statement was', 'Velm Wire says this statement was made by Ola Kell.', 'Velm Wire', 'says'],
    ['by whom somebody spoke to', 'Aas spoke with the envoys of both.', 'Aas', 'spoke with'],
    ['by whom a host speaks with', 'Aas speaks with Kell about the gate.', 'Aas', 'speaks'],
    ['by a title', 'The paper titled Gates and Guards.', 'The paper', 'titled'],
    ['by what was said before', 'Aas responded to the remarks.', 'Aas', 'responded to'],
    ['by who has not answered', 'Aas has not yet responded to the paper.', 'Aas', 'responded to'],
    ['by what somebody called something', 'Aas described what.', 'Aas', 'described'],
    ['by what is reported by nobody', 'It is reported that it was late.', 'It', 'is reported'],
    ['by what was, earlier', 'It was reported earlier that it was late.', 'It', 'was reported earlier'],
    ['by whom somebody cites', 'It was late, Aas said, citing the Velm Watch agency.', 'Aas', 'citing'],
    ['by thanks to all', 'I thank you.', 'I', 'thank'],
    ['by what somebody takes note of, and no more', 'Aas took note of these measures.', 'Aas', 'took note of'],
    ['by a paper that somebody cites', 'Aas left, citing a ministry document sent to Lind.', 'Aas', 'citing'],
    ['by when somebody spoke', 'Aas spoke after a meeting with Lind.', 'Aas', 'spoke'],
    ['by what somebody answered', 'Aas spoke in response to a question.', 'Aas', 'spoke in response to'],
    ['by another name', 'They left the isles, which Velm calls the Ostras.', 'Velm', 'calls'],
    ['by who said what is told elsewhere', 'Velm Wire says the harbour office said.', 'Velm Wire', 'says'],
    ['by who takes note of it', 'Aas took note of the statement made by Kell.', 'Aas', 'took note of'],
    ['by who sees it so, too', 'Aas sees it the same way.', 'Aas', 'sees'],
    ['by whose the views are', 'The views expressed are his own.', 'The views', 'expressed'],
    [
      'by what a digest holds',
      'According to Velm Wire, these stories topped the news.',
      'Velm Wire',
      'According to Velm Wire,',
    ],
    ['by what an article will tell', 'On gates\n\nAas tells us why they shut.\n', 'Aas', 'tells us'],
    ['by what a talk is on', 'On gates\n\nAas talks about gates and locks.\n', 'Aas', 'talks about'],
    ['if somebody says so', 'If Velm says no, it ends.', 'Velm', 'says'],
  ])('%s', (_, text, source, cue) => expect(isNothing(text, source, cue)).toBe(true));
});

test.each([
  ['Thank you, Mr Chair.', true],
  ['I thank you all.', true],
  ['Thank you, Mr Chair. It rains.', false],
  ['Thank you for nothing.', false],
])('a speech states nothing by its thanks: %s', (text, expected) => {
  const content = [{ start: 0, end: text.length, text }];
  expect(isNothingStated(text, { kind: 'direct', source: [], cue: [], content, confidence: 0.8 })).toBe(expected);
});

describe('what stands before its verb', () => {
  const isNothingAt = (text: string, source: string, cue: string, content: string): boolean => {
    const span = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    return isNothingStated(text, {
      kind: 'indirect',
      source: [span(source)],
      cue: [span(cue)],
      content: [span(content)],
      confidence: 0.6,
    });
  };

  test.each([
    ['a deed', 'The extension was announced by Envoy Aas.', 'Envoy Aas', 'was announced', 'The extension'],
    ['a wish that others have', 'That view was shared by Velm.', 'Velm', 'was shared', 'That view'],
    [
      'done as is the custom',
      'It is late, according to common practice.',
      'common practice',
      'according to',
      'It is late',
    ],
    ['done by what it weighs', 'It was sold according to weight.', 'weight', 'according to', 'It was sold'],
  ])('states nothing: %s', (_, text, source, cue, content) =>
    expect(isNothingAt(text, source, cue, content)).toBe(true),
  );
  test.each([
    ['a clause', 'The truce would last, it was announced by Aas.', 'Aas', 'was announced', 'The truce would last'],
    ['as a law has it', 'It is late, according to the gate plan.', 'the gate plan', 'according to', 'It is late'],
  ])('states something: %s', (_, text, source, cue, content) =>
    expect(isNothingAt(text, source, cue, content)).toBe(false),
  );
});

test('nothing is stated by where somebody spoke', () => {
  const text = 'Aas spoke at a meeting of the council led by Kell.';
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const content = [span('the council led by Kell')];
  const spoke: Quotation = { kind: 'indirect', source: [span('Aas')], cue: [span('spoke')], content, confidence: 0.6 };
  expect(isNothingStated(text, spoke)).toBe(true);
});

describe('something is stated', () => {
  test.each([
    ['by what somebody calls on others to do', 'Aas called on both towns to wait.', 'Aas', 'called on'],
    ['by what he calls on them for', 'Aas called on both towns for patience.', 'Aas', 'called on'],
    ['by who denies what is told elsewhere', 'Aas denies this.', 'Aas', 'denies'],
    ['by who denies it by its name', 'Aas denied this information.', 'Aas', 'denied'],
    ['by what somebody made of something else', 'Velm Wire says Aas made the gate wider.', 'Velm Wire', 'says'],
    ['by what this shall be', 'Aas asked this to be put in writing.', 'Aas', 'asked'],
    ['by what this is', 'Aas said this in Velm was late.', 'Aas', 'said'],
    ['by what is the opposite of something', 'Aas suggested the opposite of a ban.', 'Aas', 'suggested'],
    ['by a reason', 'Aas left, citing doubts about the agency.', 'Aas', 'citing'],
    ['by what somebody calls it', 'It was a deal, which Aas calls a trap.', 'Aas', 'calls'],
    ['by what somebody spoke about', 'Aas spoke to envoys about the gate.', 'Aas', 'spoke to'],
    ['by a refusal', 'Aas would not say when.', 'Aas', 'would not say'],
    ['by a short refusal', 'Aas won’t comment on it.', 'Aas', 'comment'],
    ['by why it is so, in its text', 'Gates\n\nIt pours.\n\nAas tells us why it shut.\n', 'Aas', 'tells us'],
    ['by who takes note of something', 'Aas took note of the vote.', 'Aas', 'took note of'],
    ['by what somebody refuses to do', 'Aas refused to give envoys a visa.', 'Aas', 'refused to give'],
    ['by what somebody declined to rule out', 'Aas declined to rule out a ban.', 'Aas', 'declined to rule out'],
    ['by what somebody did not deny', 'Aas did not rule out a visit.', 'Aas', 'rule out'],
    ['by who would say it', 'Aas would say only that it was late.', 'Aas', 'say'],
  ])('%s', (_, text, source, cue) => expect(isNothing(text, source, cue)).toBe(false));
});
