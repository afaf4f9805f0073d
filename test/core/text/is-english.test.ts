import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../lib/core/text/is-english.ts';
import { readAsides } from '../../golden/asides/read-asides.ts';
import { readWire } from '../../golden/wire/read-wire.ts';

const FRENCH = `Le pays ne participera pas à une nouvelle course aux armements, a déclaré mercredi le ministre. « Nous ne
déploierons pas de missiles nucléaires », a-t-il dit aux journalistes.`;
const ENGLISH = `The country will not join an arms race, Foreign Minister Ilva Marn told reporters on Wednesday. “Every
missile that is not deployed is a conversation we can still have,” she said after a meeting with her colleagues.`;
const ARABIC =
  'قال وزير الخارجية يوم الأربعاء إن بلاده لن تنشر صواريخ جديدة على أراضيها وإن المفاوضات ستستمر في الخريف في فيينا';
const names = (count: number) =>
  Array.from({ length: count }, (_, n) => `Ilva Marn-Teal ${n}, Universität Port Karel`).join('\n');

describe('isEnglish', () => {
  it.each([
    ['French', FRENCH],
    ['French in capitals', FRENCH.toUpperCase()],
    [
      'German',
      `Wir wollen das Abkommen erhalten, und wir erwarten, dass alle Seiten es einhalten, erklärte er nach einem Treffen. Ob es
      bis dahin zu einer Einigung kommt, war zunächst offen.`,
    ],
    [
      'Spanish',
      `Queremos que el tratado se mantenga y que todos los países lo respeten, dijo el ministro tras una reunión con su
      homólogo, según informó una portavoz.`,
    ],
    [
      'Dutch, which has small words of English',
      `Nederland zal geen nieuwe kernwapens op zijn grondgebied plaatsen, zei de minister van Buitenlandse Zaken
      woensdag in Den Haag. "We hebben het verdrag getekend en we houden ons eraan, of de andere partij dat nu doet
      of niet", zei hij na een gesprek met zijn ambtgenoot. Volgens een woordvoerder was het overleg over de
      inspecties open en zakelijk, maar is er nog geen datum voor een volgende ronde. Het is niet bekend wat er in de
      brief van de president stond.`,
    ],
    [
      'Norwegian, which has others',
      `Norge vil ikke utplassere nye missiler, sa utenriksministeren onsdag. – Vi ønsker at avtalen skal bestå, og at
      alle parter følger den, men vi er forberedt på at det ikke blir slik, sa hun etter et møte med sin kollega.
      Forhandlingene om en begrensning av antall stridshoder skal fortsette i Wien til høsten, opplyste en talsmann
      som ikke ville si mer om innholdet for øyeblikket. Det var det første møtet på over ett år, og her er for tiden
      ingen dato for det neste.`,
    ],
    [
      'Polish, which has yet others',
      `Polska nie rozmieści na swoim terytorium nowych rakiet, powiedział w środę minister spraw zagranicznych.
      „Chcemy, by traktat był utrzymany i by wszystkie strony go przestrzegały, to jest dla nas ważne", dodał po
      spotkaniu ze swoim odpowiednikiem. Rozmowy o ograniczeniu liczby głowic będą kontynuowane jesienią w Wiedniu,
      poinformował rzecznik, który nie chciał mówić o szczegółach propozycji. To pierwsze takie spotkanie od ponad
      roku.`,
    ],
    [
      'Turkish',
      `anlaşmanın yürürlükte kalmasını ve bütün tarafların ona uymasını istiyoruz, diye konuştu, bir sözcü tekliflerin içeriği
      hakkında ayrıntı vermek istemedi, her iki taraf da memnun olduğunu söyledi`,
    ],
    [
      'Russian',
      `Мы хотим, чтобы договор сохранялся и чтобы все стороны его соблюдали, сказал он после встречи со своим коллегой, который
      не захотел говорить о подробностях.`,
    ],
    [
      'Chinese, which parts no words',
      '中国外交部发言人周三表示，中方不会在境外部署新的导弹。“我们希望条约继续有效，各方都能遵守。”他在会见外方官员后说。关于限制核弹头数量的谈判将于秋季继续举行，发言人没有透露更多细节。',
    ],
    ['Arabic', ARABIC],
    [
      'French that quotes English',
      `${FRENCH} Le slogan « Ban the bomb » a été repris par les manifestants devant le ministère.`,
    ],
  ])('tells that it is not English: %s', (_, text) => {
    expect(isEnglish(text)).toBe(false);
  });

  it.each([
    ['English', ENGLISH],
    ['English in capitals', ENGLISH.toUpperCase()],
    ['English that quotes French', `${ENGLISH}\n\n« ${FRENCH} »`],
    ['English that quotes Arabic', `${ENGLISH}\n\n${ARABIC}`],
    ['an open letter, and those who signed it', `${ENGLISH}\n\n${names(400)}`],
    ['names alone', names(400)],
    ['too few words to tell', 'a-t-il dit aux journalistes'],
    [
      'a transcript',
      'Q: Minister, any date?\nMARN: None.\nQ: And the inspectors, when do they come back?\nMARN: When they are asked.',
    ],
    ['nothing', ''],
  ])('holds for English: %s', (_, text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it('takes no labelled article for foreign, however short, in capitals or not', () => {
    const articles = [
      ...(['open', 'practice', 'opened'] as const).flatMap(readWire),
      ...(['practice', 'briefs'] as const).flatMap(readAsides),
    ];
    expect(articles.length).toBeGreaterThan(2300);
    const wrong = articles.filter(({ text }) => !isEnglish(text) || !isEnglish(text.toUpperCase()));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('looks at the start of what is huge', () => {
    expect(isEnglish(`${ENGLISH.repeat(300)}${FRENCH.repeat(30_000)}`)).toBe(true);
  });
});
