import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { SCHOOL_CANTEEN } from '../testing/school-canteen.js';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { findPositions } from './find-positions.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';
import { remarkOnReading } from './remark-on-reading.js';

const GOOD = "Le prix n'est pas une porte, c'est un mur. ";
const one = (words: string): string => writeTopicPage({ comments: [['Zoé', words]] });
const codes = (text: string): string[] => remarkOnReading(readTopicPage(text)).map((remark) => remark.code);

describe('bad input', () => {
  it.each<[string, string, readonly string[]]>([
    ['an empty page', '', ['emptyPage']],
    ['a page without comments', writeTopicPage({ comments: [] }), []],
    ['one comment of 200 kB', one(GOOD.repeat(4700)), ['hugeComment']],
    ['200 kB without a stop', one('le prix de la pièce '.repeat(10_000)), ['hugeComment']],
    ['200 kB of brackets', one('('.repeat(200_000)), ['hugeComment']],
    ['a page in another language', one('Der Preis ist keine Tür, sondern eine Mauer aus Stein. '.repeat(20)).slice(one('').indexOf('Commentaire')), ['otherLanguage']],
    ['a page in another script', one('السعر ليس بابا بل هو جدار من حجر يقف بيننا وبين الساعة. '.repeat(20)).slice(one('').indexOf('Commentaire')), ['otherLanguage']],
    ['halves of surrogate pairs', one(`\ud83d ${GOOD}\udc00`), []],
    ['2 MB of one letter', 'a'.repeat(2 << 20), []],
    ['2 MB of blanks in a comment', one(`${GOOD}${' '.repeat(2 << 20)}`), []],
    ['saved HTML', one(`<div><p>${GOOD}</p><script>alert(1)</script></div>`), ['savedHtml']],
    ['control characters', one(`\u0000\u0007${GOOD}`), ['controlCharacters']],
    ['broken UTF-8', one(`caf\ufffd ${GOOD}`), ['brokenText']],
    ['a comment with nothing in it', writeTopicPage({ comments: [['Zoé', GOOD], ['Luc', ' ']] }), ['emptyComments']],
    ['a sound page', SCHOOL_CANTEEN, []],
  ])('%s is read as far as it goes, and what was not is said', (_, text, expected) => {
    const page = readTopicPage(text);
    const matter = pickMatter(page);
    findPositions(matter.sources, page);
    for (const piece of [...matter.quotes, ...matter.questions]) expect(page.text.slice(piece.start, piece.end)).toBe(piece.text);
    expect(codes(text)).toEqual(expected);
  });

  it.each(['(', '[', '"', '«', '« ', ' ', '\u00a0', '.', '…', '-', ' - ', ':', ': ', ';', ',', '!', '? ', "'", '1', '1 234 ', '12 mars ', 'A.B.', 'M. ', ':)', 'http://', 'www.', '\n', '\r\n', '- a\n', '1) a\n', 'ne pas ', "c'est pas un, ", 'certes le ', "c'est que ", 'je suis d’accord ', 'Commentaire de ', 'Commentaire de : ', 'Jean Du Pont dit :\n', '[PARTICIPER', 'Lieu :\n', '<!--', '&amp', 'POSTULER POUR\n'])(
    'reads 60 kB of « %s » on one line and on the page itself',
    (run) => {
      for (const text of [one(run.repeat(Math.ceil(60_000 / run.length))), run.repeat(Math.ceil(60_000 / run.length))]) {
        const page = readTopicPage(text);
        const { sources, quotes } = pickMatter(page);
        findPositions(sources, page);
        remarkOnReading(page);
        for (const quote of quotes) expect(page.text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    },
    30_000,
  );

  it.each(['\r\n', '\r'])('reads the same from lines that end on another sign', (end) => {
    const [plain, other] = [readTopicPage(NIGHT_BUSES), readTopicPage(NIGHT_BUSES.replace(/\n/gu, end))];
    const said = (page: typeof plain) => page.comments.map((comment) => [comment.author, comment.date, page.text.slice(comment.start, comment.end).replace(/\r\n?/gu, '\n')]);
    expect(said(other)).toEqual(said(plain));
    expect([other.venue, other.articleAuthor, other.title]).toEqual([plain.venue, plain.articleAuthor, plain.title]);
  });

  it('reads a page pasted twice once, and says where the second begins', () => {
    const page = readTopicPage(`${NIGHT_BUSES}\n${NIGHT_BUSES}`);
    expect([page.comments.length, page.furtherPages]).toEqual([readTopicPage(NIGHT_BUSES).comments.length, [NIGHT_BUSES.length + 1]]);
  });

  it('takes a marker that somebody speaks of for words, not for a comment', () => {
    const page = readTopicPage(one(`J'ai lu le Commentaire de Luc : il a tort. ${GOOD}`));
    expect(page.comments.map((comment) => comment.author)).toEqual(['Zoé']);
  });

  it('quotes once what one person pasted many times', () => {
    const texts = pickMatter(readTopicPage(one(GOOD.repeat(40)))).quotes.filter((quote) => quote.comment !== null).map((quote) => quote.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('reads 100,000 short comments', () => {
    const text = Array.from({ length: 100_000 }, (_, n) => `Commentaire de V${n} : Oui, la pièce ${n} coûte trop cher. `).join('');
    const page = readTopicPage(text);
    expect([page.comments.length, pickMatter(page).quotes.length > 0]).toEqual([100_000, true]);
  }, 60_000);
});

describe('order and authorship', () => {
  const COMMENTS = [
    ['Ida', "Une cloche n'est pas un bruit, c'est un voisin de bronze."],
    ['Luc', 'Qui paiera demain la main qui remonte les horloges ?'],
    ['Zoé', 'La loi interdit de sonner la nuit et personne ne lit la loi.'],
    [null, 'Le clocher ressemble à un phare sans mer.'],
    ['Max', 'Le métier se perd parce que nul ne veut plus former un apprenti.'],
  ] as const;

  it('gives the same parse and the same quotes in any order of unrelated comments', () => {
    const read = (comments: readonly (readonly [string | null, string])[]) => {
      const page = readTopicPage(writeTopicPage({ comments }));
      const said = page.comments.map((comment) => `${comment.author}: ${page.text.slice(comment.start, comment.end)}`).toSorted();
      return [said, pickMatter(page).quotes.map((quote) => quote.id).toSorted()];
    };
    fc.assert(fc.property(fc.shuffledSubarray([...COMMENTS], { minLength: COMMENTS.length }), (order) => expect(read(order)).toEqual(read(COMMENTS))), { numRuns: 30 });
  });

  it('lets no excerpt reach over two authors', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.constantFrom('Ida', 'Luc B.', 'Zoé')), fc.constantFrom(GOOD, 'Sans point', 'Faut-il ouvrir la porte ? ', '« Ouvert', 'Certes oui ')), { maxLength: 8 }), (comments) => {
        const page = readTopicPage(writeTopicPage({ comments }));
        const matter = pickMatter(page);
        for (const piece of [...matter.quotes, ...matter.questions]) {
          const within = page.comments.filter((comment) => piece.start < comment.end && comment.start < piece.end);
          expect(within.map((comment) => comment.author)).toEqual(piece.comment === null ? [] : [piece.author]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the whole of a fictional page', () => {
  it.each([
    ['the school canteen', SCHOOL_CANTEEN],
    ['the night buses', NIGHT_BUSES],
  ])('%s keeps its first quotes, questions and themes', (_, text) => {
    const { quotes, questions, themes } = pickMatter(readTopicPage(text));
    expect({
      quotes: quotes.slice(0, 12).map((quote) => `${quote.author ?? '?'}: ${quote.text}`),
      questions: questions.slice(0, 6).map((question) => question.text),
      themes: themes.map((theme) => `${theme.label} | ${theme.hook}`),
    }).toMatchSnapshot();
  });
});
