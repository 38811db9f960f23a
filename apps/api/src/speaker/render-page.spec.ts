import { describe, expect, it } from '@jest/globals';
import { PARTICIPATION_STATUSES } from '#notices';
import type { SpeakerPage } from '#desk';
import { buildSpeakerPage, NOW } from '../../testing/build-speaker-page.js';
import { troubleWith } from './form/trouble.js';
import { doneOf } from './page/done.js';
import { openForms } from './page/open-forms.js';
import { dialOf, webAddress } from './page/say-facts.js';
import type { SpeakerView } from './page/speaker-view.js';
import { renderPlainPage, renderSpeakerPage } from './render-page.js';

const look = { style: '/i/look/page.css', script: '/i/look/speaker.js', shareStyle: '/i/look/share.css', shareScript: '/i/look/follow.js' };
const render = (page: SpeakerPage, more: Partial<SpeakerView> = {}) =>
  renderSpeakerPage({ token: 'token', page, locale: 'fr', localeChosen: false, now: NOW, look, done: null, trouble: null, typed: null, ...more });
/** What stands inside the elements of a name or class, tags away and spaces plain. */
const textsOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, inner]) => inner!.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, "'").replace(/\s+/g, ' ').trim());
const rows = (html: string) => textsOf(html, /<div><dt>(.*?<\/dd>)<\/div>/g);
const headings = (html: string) => textsOf(html, /<h[12][^>]*>(.*?)<\/h[12]>/g);

describe('the page', () => {
  it('says what, when, where, with whom and whom to call', () => {
    expect(rows(render(buildSpeakerPage('invited', { zone: 'America/Montreal' })))).toEqual([
      'Date jeudi 10 décembre 2026 (après-demain)',
      'Présence de 17 h 30 à 20 h 15 (Europe/Paris) De la convocation à la libération, maquillage et micro compris.',
      'Chez vous jeudi 10 décembre 2026, de 11 h 30 à 14 h 15 (America/Montreal) 6 h avant le studio',
      'Lieu Studio 2 14, quai des Tanneurs, 69005 Lyon Voir le plan',
      'Accès Interphone « Plateau », 3e étage',
      'Avec Tarek Benhaddou, Oriane Vasseur et Lucas Ferrand',
      'Contact Inès Carrel 04 00 00 00 00 production@conducteur.example',
    ]);
  });

  it('leaves out what is not known, and the person’s clock where it shows the same', () => {
    const page = buildSpeakerPage('invited', { zone: 'Europe/Paris', contact: null, companions: [], mapAddress: 'javascript:alert(1)' });
    const bare = { ...page, slot: { ...page.slot!, place: { name: '', address: '', access: '' } } };
    expect(rows(render(bare))).toHaveLength(2);
    expect(render(page)).not.toContain('javascript:');
  });

  it('says each segment, its start, and how long they speak; questions and quotes only where they are shown', () => {
    const page = buildSpeakerPage('confirmed');
    expect(textsOf(render(page), /<li>(.*?)<\/li>(?=<li><h3>|<\/ol>)/g)).toEqual([
      '19 h 05 Réparer coûte-t-il trop cher ? séquence de 10 min, environ 4 min de parole pour vous Questions à prévoir Une réparation peut-elle coûter moins cher que le neuf ? — Lucas Ferrand Qui paie la main-d’œuvre ? Citations à l’antenne « Ma machine à laver a vingt ans et trois courroies. » — Oriane Vasseur',
      '19 h 44 Tour de table séquence de 4 min, environ 1 min de parole pour vous',
    ]);
    expect(render({ ...page, matter: [] })).not.toContain('Questions à prévoir');
  });

  it.each([
    ['invited', 'Votre réponse est attendue', ['confirm', 'but', 'decline']],
    ['accepted', 'Votre réponse est attendue', ['confirm', 'but', 'decline', 'withdraw', 'rights', 'words']],
    ['confirmed', 'Votre présence est confirmée', ['but', 'decline', 'withdraw', 'rights', 'words']],
    ['toReconfirm', 'À confirmer de nouveau', ['confirm', 'but', 'decline', 'withdraw', 'rights', 'words']],
    ['present', 'Votre arrivée est notée', ['rights', 'words']],
    ['declined', 'Vous avez décliné', ['confirm', 'but']],
    ['withdrawn', 'Votre retrait est noté', []],
    ['cancelled', 'Votre participation est annulée', []],
    ['applied', 'Votre candidature est reçue', ['withdraw']],
    ['suggested', 'Rien ne vous est demandé', []],
  ] as const)('of who is %s says « %s » and offers %j', (status, title, forms) => {
    const page = buildSpeakerPage(status);
    const html = render(page);
    expect([headings(html)[1], openForms(page)]).toEqual([title, forms]);
    expect(textsOf(html, /<form[^>]*id="(\w+)"/g)).toEqual(['confirm', 'but', 'decline', 'words', 'rights', 'withdraw'].filter((form) => (forms as readonly string[]).includes(form)));
  });

  it('asks who has no slot yet whether they take part', () => {
    const page = buildSpeakerPage('invited', { slot: null });
    expect([openForms(page), openForms(buildSpeakerPage('accepted', { slot: null })), headings(render(buildSpeakerPage('accepted', { slot: null })))[1]]).toEqual([
      ['accept', 'decline'], ['decline', 'withdraw', 'rights', 'words'], 'Votre participation est retenue',
    ]);
  });

  it('tells whoever was cancelled not to come, and shows no hour to come at', () => {
    const html = render(buildSpeakerPage('cancelled'));
    expect(html).toContain('ne venez pas');
    expect(html).not.toMatch(/17.h.30|calendar\.ics/);
  });

  it('calls itself a call sheet only for who has said yes to a slot', () => {
    const paper = (page: SpeakerPage) => textsOf(render(page), /<p class="paper callsheet">(.*?)<\/p>/g);
    expect([paper(buildSpeakerPage('confirmed')), paper(buildSpeakerPage('invited')), paper(buildSpeakerPage('accepted', { slot: null }))]).toEqual([
      ['Convocation de Maëlle Kerdoncuff'], ['Maëlle Kerdoncuff'], ['Maëlle Kerdoncuff'],
    ]);
  });

  it('says first that the slot changed', () => {
    expect(headings(render(buildSpeakerPage('toReconfirm', { slotChanged: true })))[1]).toBe('Ce créneau a changé');
  });

  it('says hours of one’s own, and an answer given by telephone', () => {
    const page = buildSpeakerPage('confirmed');
    const answer = { ...page.answer!, stay: { arrivesAt: Date.parse('2026-12-10T17:00:00Z'), leavesAt: null }, channel: { by: 'telephone', notedBy: 'x', calledAt: NOW } as const };
    expect(textsOf(render({ ...page, answer }), /<div class="status"[^>]*>(.*?)<\/div>/g)).toEqual(['Votre présence est confirmée Avec vos heures : arrivée à 18 h 00. Réponse notée au téléphone.']);
  });

  it('ties every field to its label and every error to its field', () => {
    for (const status of PARTICIPATION_STATUSES) {
      const html = render(buildSpeakerPage(status), { trouble: troubleWith('words', 'tooLong', 'text', 1), typed: new URLSearchParams() });
      const ids = new Set(textsOf(html, / id="([^"]+)"/g));
      const told = textsOf(html, /(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g).flatMap((names) => names.split(' '));
      expect(told.filter((id) => !ids.has(id))).toEqual([]);
      expect(textsOf(html, / id="([^"]+)"/g)).toHaveLength(ids.size);
      const fields = textsOf(html, /<(?:input|textarea|select)(?! type="hidden")[^>]* id="([^"]+)"/g);
      expect(fields.filter((id) => !html.includes(`for="${id}"`))).toEqual([]);
    }
  });

  it('never runs what somebody wrote', () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const page = buildSpeakerPage('confirmed', { recipient: evil, show: evil, companions: [evil], letterhead: evil, lowerThird: { name: evil, title: evil }, preparation: [{ question: evil, text: evil }], mapAddress: `https://x.example/${evil}` });
    const html = render(page, { token: evil, trouble: troubleWith('words', 'tooLong', 'text', 0), typed: new URLSearchParams({ question: evil, text: evil, zone: evil }) });
    expect([html.match(/<script/g)?.length, html.match(/<img/g)]).toEqual([1, null]);
  });

  it('says that something was done only while it holds', () => {
    const [invited, confirmed] = [buildSpeakerPage('invited'), buildSpeakerPage('confirmed')];
    expect([doneOf('confirme', invited), doneOf('confirme', confirmed), doneOf('confirme-mais', confirmed), doneOf('constructor', confirmed), doneOf(['confirme'], confirmed)]).toEqual([null, 'confirm', null, null, null]);
  });

  it('keeps what was typed under its question when the questions changed', () => {
    const page = buildSpeakerPage('confirmed', { preparation: [{ question: 'Nouvelle ?', text: '' }, { question: 'Ancienne ?', text: 'avant' }] });
    const html = render(page, { trouble: troubleWith('words', 'tooLong', 'text', 0), typed: new URLSearchParams([['question', 'Ancienne ?'], ['text', 'tapé']]) });
    expect(textsOf(html, /<textarea[^>]*id="words-text[^>]*>(.*?)<\/textarea>/g)).toEqual(['', 'tapé']);
  });
});

describe('links', () => {
  it.each([['04 00 00 00 00', 'tel:0400000000'], ['+33 (0)4 00 00 00 00', 'tel:+33400000000'], ['poste 12', null], ['', null]])('dials %j by %j', (written, dial) => expect(dialOf(written)).toBe(dial));
  it.each([['https://plan.example/a b', true], ['javascript:alert(1)', false], ['14, quai', false], ['', false]])('takes %j for a map: %j', (address, is) => expect(webAddress(address) !== null).toBe(is));
});

describe('pages that are nobody’s', () => {
  it('are the same each time, and name neither show nor token', () => {
    expect(renderPlainPage('closed', 'fr', look)).toBe(renderPlainPage('closed', 'fr', look));
    expect(headings(renderPlainPage('tooMany', 'en', look, '10 minutes'))).toEqual(['Too many tries']);
    expect(renderPlainPage('tooMany', 'en', look, '10 minutes')).toContain('Try again in 10 minutes');
  });
});
