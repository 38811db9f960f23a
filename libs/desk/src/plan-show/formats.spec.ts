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

describe('a planned show in other formats', () => {
  it('is a valid conducteur/1 whose texts equal their slices', () => {
    const document = toConducteur1(show);
    expect(new Ajv2020({ allowUnionTypes: true }).validate(CONDUCTEUR_1_SCHEMA, JSON.parse(writeConducteur1(document)))).toBe(true);
    for (const piece of [...document.quotes, ...document.questions]) expect(piece.text).toBe(show.page.text.slice(piece.start, piece.end));
    expect(document.segments.map((segment) => segment.position)).toEqual(document.segments.map((_, index) => index));
  });

  it('is read back with what nobody here knows, and written the same', () => {
    const text = `${JSON.stringify({ ...toConducteur1(show), studio: { name: 'Plateau 2' }, segments: toConducteur1(show).segments.map((segment) => ({ ...segment, mood: 'vif' })) }, null, 2)}\n`;
    const read = readConducteur1(text);
    expect(read.outcome === 'conducteurRead' && writeConducteur1(read.document)).toBe(text);
    expect(readConducteur1('{"format":"conducteur/1"}')).toMatchObject({ outcome: 'conducteurDamaged' });
    expect(readConducteur1('{')).toMatchObject({ outcome: 'jsonDamaged' });
  });

  it('is CSV that no spreadsheet runs', () => {
    const csv = toCsv(show, 'fr', true);
    expect(csv.startsWith('\uFEFFN°,Départ,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.match(/(?:^|,)"?[=+\-@]/gm)).toBeNull();
    expect(toCsv(show, 'en').startsWith('No.,Start,')).toBe(true);
  });

  it('is HTML in which nothing of the page is markup', () => {
    const html = toHtml(show, 'fr');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<i>');
    expect(html).not.toMatch(/(?:src|href)=/);
    expect(html).toContain('&#60;i&#62;');
  });

  it.each([60, 100, 140])('is a table that keeps to %i columns', (columns) => {
    const lines = toText(show, columns, 'fr').split('\n');
    expect(lines.every((line) => [...line].length <= columns)).toBe(true);
    expect(lines.join('\n')).toMatch(/23:30:00 +1:00 +1:00 +Accroche/);
    expect(lines.join('\n')).toContain('l’enregistrement finit après minuit');
    expect(lines.join('\n')).not.toMatch(/[?!]\s:/);
  });
});
