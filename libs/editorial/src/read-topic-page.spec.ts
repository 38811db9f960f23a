import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { readTopicPage } from './read-topic-page.js';
import type { Span } from './topic-page.js';

const slice = (text: string, span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end));

describe('readTopicPage', () => {
  it('reads facts, title, call, pitch, article and comments of a pasted page', () => {
    const text = writeTopicPage();
    const page = readTopicPage(text);
    expect({ ...page, text: '', pitch: slice(text, page.pitch), article: slice(text, page.article), comments: page.comments.map((one) => [one.index, one.author, slice(text, one)]) }).toEqual({
      text: '',
      title: 'Personne ne regarde plus le clocher.',
      callToTakePart: 'Je veux bien participer à un talk sur ce sujet !',
      pitch:
        'Nous voudrions filmer un débat sur les horloges publiques.\n\nHélène Ferréol, dans un article paru dans La Cloche, soutient que plus personne ne lit l’heure au clocher.',
      article:
        "Personne ne regarde plus le clocher.\nNous avons tous l'heure dans la poche et plus personne ne la partage. Une horloge publique n'est pas un décor, c'est une promesse.",
      articleAuthor: 'FERREOL Helene',
      articleDate: null,
      venue: 'Halle aux Grains',
      format: 'Talkshow',
      treatment: 'Débat d’idées',
      sector: 'Patrimoine / Ville',
      speakerCount: 3,
      comments: [
        [0, 'Zoé Marchetti', "Le clocher n'est pas une horloge, c'est un voisin qui parle trop fort. Qui a encore besoin qu'on lui sonne les heures ?"],
        [1, 'FERREOL Helene', 'Merci Zoé. Mais peut-on encore se donner rendez-vous sous une horloge arrêtée ?'],
        [2, null, 'Pas faux :)'],
        [3, 'Luc P. - Mécanique du Temps', 'Remonter une horloge, ça demande un bras, deux fois par semaine, et personne ne veut payer ce bras.'],
      ],
      furtherPages: [],
    });
  });

  it('finds the article without its line, behind the pitch that the vignette repeats', () => {
    const text = writeTopicPage({ articleLine: '' });
    const page = readTopicPage(text);
    expect(slice(text, page.article)?.startsWith('Personne ne regarde plus le clocher.')).toBe(true);
    expect(slice(text, page.pitch)?.endsWith('au clocher.')).toBe(true);
  });

  it('keeps a long first line from being a title', () => {
    expect(readTopicPage(writeTopicPage({ article: `${'Une phrase qui dure. '.repeat(12)}\nFin.` })).title).toBeNull();
  });

  it('names nobody when nobody signs', () => {
    expect(readTopicPage(writeTopicPage({ pitch: 'Un débat sur les horloges publiques de la ville, sans qu’on sache qui l’a lancé.' })).articleAuthor).toBeNull();
  });

  it.each([
    ["Rose Aubin, horlogère à la retraite, a publié dans La Cloche une tribune qui réclame l'heure pour tous.", 'Rose Aubin'],
    ["Rose Aubin-Dacier, professeure de physique, publiait l'an passé un texte sur les cadrans.", 'Rose Aubin-Dacier'],
    ['Rose Aubin, a former watchmaker, wrote in The Bell that nobody looks up any more.', 'Rose Aubin'],
    ['Une idée de Zoé Marchetti : que chacun règle le clocher à son tour.', 'Zoé Marchetti'],
  ])('names who wrote the article from « %s »', (pitch, author) => {
    expect(readTopicPage(writeTopicPage({ pitch: `Un débat sur les horloges publiques de la ville.\n\n${pitch}` })).articleAuthor).toBe(author);
  });

  it.each(['LE SUJET PASSE EN PLATEAU :\nVENEZ NOMBREUX !\n\nHorlogers, voisins : on vous attend.\nPour participer, cliquez sur le bouton.\n', 'Pour intervenir ou témoigner, remplissez le formulaire.\n'])(
    'ends the article where the page calls its readers in its own words',
    (foot) => {
      const page = readTopicPage(writeTopicPage({ article: 'Une horloge est une promesse.\nPersonne ne la tient.', foot }));
      expect(slice(page.text, page.article)).toBe('Une horloge est une promesse.\nPersonne ne la tient.');
    },
  );

  it.each([
    ['un nom à points', 'Sir.clocher'],
    ['un titre abrégé', 'Rev. Tobias Finch'],
    ['deux initiales', 'Dr. M. K. Halloran'],
    ['un nom composé', 'Saint-Prix Annabelle'],
    ['une initiale', 'Antoine G.'],
    ['une société', 'Luc Perrot - Horlogerie & Fils'],
    ['un surnom entre guillemets', 'Jean "JD" Dupont'],
    ['un nom tout entier entre guillemets', '« Zed »'],
    ['une exclamation à la fin', 'Mister Cloche !'],
    ['une question à la fin', 'Quelle heure ?'],
    ['un long nom d’association', "Association pour la sauvegarde des horloges publiques et des cadrans du pays d'Ouche, section de Bréval"],
  ])('reads %s', (_, author) => {
    expect(readTopicPage(writeTopicPage({ comments: [[author, 'Un mot.']] })).comments.map((one) => one.author)).toEqual([author]);
  });

  it('takes a no-break space before the colon, and several blanks between comments', () => {
    const text = 'Commentaire de Ida Borel\u00a0: Un.\u00a0\u00a0 \u00a0Commentaire de\u00a0: Deux.';
    expect(readTopicPage(text).comments.map((one) => [one.author, slice(text, one)])).toEqual([
      ['Ida Borel', 'Un.'],
      [null, 'Deux.'],
    ]);
  });

  it('does not begin a comment where somebody speaks of one', () => {
    const text = 'Commentaire de Ida Borel : Comme dit le Commentaire de Zoé : il est tard, et « Commentaire de Luc : non » aussi.';
    expect(readTopicPage(text).comments.map((one) => one.author)).toEqual(['Ida Borel']);
  });

  it.each(["je parle de quelqu'un d'autre", "c'est pire :'(", 'zut :(', 'I can live with that'])('begins a comment behind one that stops on « %s »', (words) => {
    expect(readTopicPage(`Commentaire de Ida : Non, ${words} Commentaire de Luc : Oui.`).comments.map((one) => one.author)).toEqual(['Ida', 'Luc']);
  });

  it('begins a comment right behind a closing quotation mark, not behind an opening one', () => {
    const text = 'Commentaire de Ida : Il a dit "non"Commentaire de Luc : Et moi "Commentaire de Zoé : oui" je dis oui.';
    expect(readTopicPage(text).comments.map((one) => [one.author, slice(text, one)])).toEqual([
      ['Ida', 'Il a dit "non"'],
      ['Luc', 'Et moi "Commentaire de Zoé : oui" je dis oui.'],
    ]);
  });

  it.each(['ce genre. Il ne mène à rien', 'Zoé ? Non merci, pas elle', 'fond "jamais lu', 'la semaine dernière que personne au monde n’avait encore lu'])(
    'does not take « %s » for a name',
    (words) => {
      const text = `Commentaire de Ida : Un Commentaire de ${words} : voilà.`;
      expect(readTopicPage(text).comments.map((one) => one.author)).toEqual(['Ida']);
    },
  );

  it('reads an empty comment as empty', () => {
    const text = 'Commentaire de Ida : Commentaire de Luc : Oui.';
    expect(readTopicPage(text).comments.map((one) => [one.author, slice(text, one)])).toEqual([
      ['Ida', ''],
      ['Luc', 'Oui.'],
    ]);
  });

  it('reads the first of two pages pasted one after the other, and says where the second begins', () => {
    const first = writeTopicPage();
    const second = writeTopicPage({ comments: [['Autre Personne', 'Ailleurs.']] });
    const page = readTopicPage(`${first}\n${second}`);
    expect(page.furtherPages).toEqual([first.length + 1]);
    expect(page.comments.map((one) => one.author)).toEqual(['Zoé Marchetti', 'FERREOL Helene', null, 'Luc P. - Mécanique du Temps']);
    expect(slice(page.text, page.comments[3] ?? null)?.endsWith('payer ce bras.')).toBe(true);
  });

  it('reads a page without comments', () => {
    const page = readTopicPage(writeTopicPage({ comments: [], foot: '' }));
    expect([page.comments, page.title]).toEqual([[], 'Personne ne regarde plus le clocher.']);
  });

  it('reads an empty text as a page with nothing', () => {
    expect(readTopicPage('')).toEqual({
      text: '',
      title: null,
      callToTakePart: null,
      pitch: null,
      article: null,
      articleAuthor: null,
      articleDate: null,
      venue: null,
      format: null,
      treatment: null,
      sector: null,
      speakerCount: null,
      comments: [],
      furtherPages: [],
    });
  });

  it('never throws, and its spans stay inside the text, in order', () => {
    const marks = fc.constantFrom('Commentaire de ', ' : ', 'Lieu : x\nFormat : y\nTraitement : z\n', '[PARTICIPER_a_b]', "\nL'article complet :\n", '\nAUDIENCE\n', '\u00a0', '"', '« ');
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 30 }))), (parts) => {
        const text = parts.join('');
        const page = readTopicPage(text);
        let from = 0;
        for (const comment of page.comments) {
          expect(comment.start).toBeGreaterThanOrEqual(from);
          expect(comment.end).toBeGreaterThanOrEqual(comment.start);
          from = comment.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads each comment alike whatever the order they come in', () => {
    const comments = [['Ida', 'Un mot.'], [null, 'Rien.'], ['Luc B.', 'Une horloge : oui !'], ['Zoé', 'Fin :)']] as const;
    const read = (order: readonly (readonly [string | null, string])[]): string[] => {
      const text = writeTopicPage({ comments: order });
      return readTopicPage(text).comments.map((one) => `${one.author}|${slice(text, one)}`).sort();
    };
    fc.assert(fc.property(fc.shuffledSubarray([...comments], { minLength: 4 }), (order) => expect(read(order)).toEqual(read(comments))));
  });
});
