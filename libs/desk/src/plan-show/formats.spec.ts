import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CONDUCTEUR_1_SCHEMA, readConducteur1, toConducteur1, toCsv, toHtml, toText, writeConducteur1, type ShowSheet } from '#interchange';
import { writeTopicPage } from '../../../editorial/testing/write-topic-page.js';
import { planShow } from '../plan-show.js';

const HOSTILE = '=1+1"<script>alert(1)</script>, c\'est un clocher qui ne sonne plus, n\'est-ce pas une promesse trahie ?';
const show = planShow({
  pageText: writeTopicPage({ comments: [['Zoé Marchetti', HOSTILE], ['Luc P.', 'Remonter une horloge, ça demande un bras, et personne ne veut payer ce bras.']] }),
  applications: [], title: '=Titre <i>', targetSeconds: 3120, start: { local: '2026-12-10T23:30', zone: 'Europe/Paris' }, seats: 5,
}) as ShowSheet;
const DATED = writeTopicPage({
  comments: [
    ['Zoé Marchetti, le 12 mars 2019', "Le clocher n'est pas une horloge, c'est un voisin qui parle trop fort. Je ne suis pas d'accord avec l'article : qui a encore besoin qu'on lui sonne les heures ?"],
    ['Luc P., le 3 novembre 2026', "Remonter une horloge, ça demande un bras, et personne ne veut payer ce bras. Une horloge arrêtée n'est pas un décor, c'est une facture."],
    ['Ada Lenoir', 'Merci !'],
  ],
});

describe('a planned show in other formats', () => {
  it('is a valid conducteur/1 whose texts equal their slices', () => {
    const document = toConducteur1(show);
    expect(new Ajv2020({ allowUnionTypes: true }).validate(CONDUCTEUR_1_SCHEMA, JSON.parse(writeConducteur1(document)))).toBe(true);
    for (const piece of [...document.quotes, ...document.questions]) expect(piece.text).toBe(show.page.text.slice(piece.start, piece.end));
    expect(document.segments.map((segment) => segment.position)).toEqual(document.segments.map((_, index) => index));
  });

  it('says of each quote when it was written and how old that is, of each theme why it holds what it holds, and who can speak to it', () => {
    const dated = planShow({
      pageText: DATED,
      applications: [], title: null, targetSeconds: 3120, start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' }, seats: 5, today: '2020-01-01',
    }) as ShowSheet;
    const document = toConducteur1(dated);
    expect([document.agesOn, document.topic.detectedLanguage, document.topic.articleDate]).toEqual(['2026-12-10', 'fr', null]);
    expect(document.comments.map(({ date }) => date)).toEqual(['2019-03-12', '2026-11-03', null]);
    expect(new Set([...document.quotes, ...document.questions].map(({ comment, date, age }) => `${comment} ${date} ${age}`))).toEqual(new Set(['0 2019-03-12 old', '1 2026-11-03 recent', 'null null undated']));
    expect(document.remarks.find(({ code }) => code === 'oldQuotes')?.facts).toEqual({ count: document.quotes.filter(({ age }) => age === 'old').length, quotes: document.quotes.length, oldest: '2019-03-12' });
    expect(document.positions.map(({ comment, stance, toConfirm }) => [comment, stance, toConfirm])).toEqual([[0, 'disagree', true]]);
    for (const { cues } of document.positions) for (const cue of cues) expect(dated.page.text.slice(cue.start, cue.end)).toBe(cue.text);
    for (const theme of document.themes) expect(theme.members.map(({ quote, question }) => quote ?? question)).toEqual([...theme.quotes, ...theme.questions]);
    const written = new Map([...document.quotes, ...document.questions].map(({ id, author, theme }) => [id, { author, theme }]));
    for (const { name, affinities } of document.speakers.filter(({ role }) => role === 'guest')) {
      expect(affinities.length).toBeGreaterThan(0);
      expect(Math.abs(affinities.reduce((sum, { weight }) => sum + weight, 0) - 1)).toBeLessThan(0.01);
      for (const { theme, quotes, questions } of affinities) for (const id of [...quotes, ...questions]) expect(written.get(id)).toEqual({ author: name, theme });
    }
    expect(toCsv(document)).toContain('(Zoé Marchetti, 12 mars 2019, ancien)');
    expect(toText(document, 160, 'fr').replace(/\s+/g, ' ')).toContain('de deux ans ou plus (la plus ancienne : 12/03/2019) : demandez à');
    expect(toHtml(document, 'fr')).toContain('<cite>Hélène Ferréol, signe l’article, non daté</cite>');
    expect(toCsv(document, 'en')).toContain('(Zoé Marchetti, 12 March 2019, old)');
    expect(new Ajv2020({ allowUnionTypes: true }).validate(CONDUCTEUR_1_SCHEMA, document)).toBe(true);
  });

  it('tells no age where nobody says by which day', () => {
    const document = toConducteur1(planShow({ pageText: DATED, applications: [], title: null, targetSeconds: 3120, start: null, seats: 5 }) as ShowSheet);
    expect([document.agesOn, [...document.quotes, ...document.questions].find(({ comment }) => comment === 0)?.age, document.remarks.some(({ code }) => code === 'oldQuotes')]).toEqual([null, null, false]);
  });

  it('is read back with what nobody here knows, and written the same', () => {
    const text = `${JSON.stringify({ ...toConducteur1(show), studio: { name: 'Plateau 2' }, segments: toConducteur1(show).segments.map((segment) => ({ ...segment, mood: 'vif' })) }, null, 2)}\n`;
    const read = readConducteur1(text);
    expect(read.outcome === 'conducteurRead' && writeConducteur1(read.document)).toBe(text);
    expect(readConducteur1('{"format":"conducteur/1"}')).toMatchObject({ outcome: 'conducteurDamaged' });
    expect(readConducteur1('{')).toMatchObject({ outcome: 'jsonDamaged' });
  });

  it('is CSV that no spreadsheet runs', () => {
    const csv = toCsv(toConducteur1(show), 'fr', true);
    expect(csv.startsWith('\uFEFFN°,Départ,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.match(/(?:^|,)"?[=+\-@]/gm)).toBeNull();
    expect(toCsv(toConducteur1(show), 'en').startsWith('No.,Start,')).toBe(true);
  });

  it('is HTML in which nothing of the page is markup', () => {
    const html = toHtml(toConducteur1(show), 'fr');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<i>');
    expect(html).not.toMatch(/(?:src|href)=/);
    expect(html).toContain('&#60;i&#62;');
  });

  it.each([60, 100, 140])('is a table that keeps to %i columns', (columns) => {
    const lines = toText(toConducteur1(show), columns, 'fr').split('\n');
    expect(lines.every((line) => [...line].length <= columns)).toBe(true);
    expect(lines.join('\n')).toMatch(/23:30:00 +1:00 +1:00 +Accroche/);
    expect(lines.join('\n')).toContain('l’enregistrement finit après minuit');
    expect(lines.join('\n')).not.toMatch(/[?!]\s:/);
  });
});
