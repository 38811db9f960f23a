import { describe, expect, it } from '@jest/globals';
import { buildFacts } from '../../testing/build-facts.js';
import { buildSlot, STUDIO } from '../../testing/build-slot.js';
import { NOTICE_KINDS, type NoticeKind } from '../notice/notice-kind.js';
import type { NoticeFacts } from './notice-facts.js';
import { findTemplateFaults, type NoticeTemplate } from './notice-template.js';
import { KNOWN_VARIABLES } from './notice-variables.js';
import { writeEntryWords } from './write-entry.js';
import { fillTemplate, NOTICE_TEMPLATES, writeNotice } from './write-notice.js';
import { toPlainText } from './written-notice.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const ALL = (['fr', 'en'] as const).flatMap((locale) => NOTICE_KINDS.map((kind) => [kind, locale] as const));

describe.each(ALL)('%s in %s', (kind, locale) => {
  it('names only what it knows', () => {
    expect(findTemplateFaults(kind, NOTICE_TEMPLATES[locale][kind])).toEqual([]);
  });

  it('leaves no hole, no empty piece and no line end in the subject', () => {
    const notice = writeNotice(kind, buildFacts(kind), locale);
    expect(notice.subject).not.toMatch(/[{}\n]|^$/);
    expect(toPlainText(notice, locale)).not.toMatch(/[{}]|undefined|null|\n\n\n/);
    for (const block of notice.blocks) expect(block.block === 'rows' ? block.rows.length : block.text.length).toBeGreaterThan(0);
  });

  it('says the show, whom it is for and who writes', () => {
    const notice = writeNotice(kind, buildFacts(kind), locale);
    expect(notice.subject).toContain('Réparer plutôt que racheter');
    expect(toPlainText(notice, locale)).toContain('Maëlle Kerdoncuff');
    expect(notice.blocks.at(-1)).toEqual({ block: 'paragraph', text: 'Webcastory' });
  });

  it('does without what is not known', () => {
    const bare = buildFacts(kind, { contact: null, method: null, link: '', companions: [], slot: null, before: null } as Partial<NoticeFacts<typeof kind>>);
    const notice = writeNotice(kind, { ...bare, method: null }, locale);
    expect(notice.button).toBeNull();
    expect(toPlainText(notice, locale)).not.toMatch(/[{}]|undefined|null|\n\n\n/);
    expect(toPlainText(notice, locale)).not.toContain('Une question');
  });
});

describe('both languages', () => {
  it.each(NOTICE_KINDS)('say the same things of %s', (kind) => {
    const holes = ({ subject, paragraphs, button }: NoticeTemplate) => [[subject, ...paragraphs].map((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)), button !== ''];
    expect(holes(NOTICE_TEMPLATES.en[kind])).toEqual(holes(NOTICE_TEMPLATES.fr[kind]));
  });
});

describe('a changed slot', () => {
  it('is told old → new, whole', () => {
    expect(plain(toPlainText(writeNotice('slotChanged', buildFacts('slotChanged'), 'fr'), 'fr'))).toBe(`Bonjour Maëlle Kerdoncuff,

Votre créneau pour l’enregistrement de « Réparer plutôt que racheter » a changé. Merci de répondre pour le nouveau : une réponse déjà donnée ne vaut plus.

Ce qui change
Date : jeudi 3 décembre 2026 → jeudi 10 décembre 2026
Présence : de 18 h 00 à 21 h 00 → de 17 h 30 à 20 h 15
Réparer coûte-t-il trop cher ? : 19 h 30 (10 min) → 19 h 05 (10 min)
Tour de table : 19 h 44 (1 min), ajoutée

Date : jeudi 10 décembre 2026
Présence : de 17 h 30 à 20 h 15 (Europe/Paris)
Lieu : Studio 2, 14, quai des Tanneurs, 69005 Lyon
Accès : Interphone « Plateau », 3e étage
Avec : Tarek Benhaddou, Oriane Vasseur et Lucas Ferrand

Vos séquences
19 h 05 : Réparer coûte-t-il trop cher ? (10 min)
19 h 44 : Tour de table (1 min)

Le fichier joint met votre agenda à jour.

Une question ? Inès Carrel, 04 00 00 00 00, production@conducteur.example

Webcastory

Répondre au nouveau créneau :
https://conducteur.example/r/abc
`);
  });

  it('names every other thing that changed', () => {
    const [before, slot] = [buildSlot(), buildSlot({ title: 'Réparer ?', zone: 'Europe/London', place: { name: 'Studio 4', address: '', access: 'Porte B' }, segments: [] })];
    const notice = writeNotice('slotChanged', buildFacts('slotChanged', { before, slot, difference: { difference: 'toReconfirm', changes: ['place'], segments: [{ before: before.segments[0]!, after: null }] } }), 'en');
    expect(notice.blocks.find((block) => block.block === 'rows')).toEqual({
      block: 'rows',
      title: 'What changes',
      rows: [
        { label: 'Title', before: 'Réparer plutôt que racheter', value: 'Réparer ?' },
        { label: 'Presence', before: '17:30 to 20:15 (Europe/Paris)', value: '17:30 to 20:15 (Europe/London)' },
        { label: 'Place', before: 'Studio 2, 14, quai des Tanneurs, 69005 Lyon', value: 'Studio 4' },
        { label: 'Access', before: STUDIO.access, value: 'Porte B' },
        { label: 'Réparer coûte-t-il trop cher ?', before: '19:05 (10\u00a0min)', value: 'removed' },
      ],
    });
  });
});

describe('what a person said', () => {
  it('is said back, « oui, mais » included', () => {
    const stay = { arrivesAt: Date.parse('2026-12-10T17:15:00Z'), leavesAt: Date.parse('2026-12-10T19:00:00Z') };
    const receipt = toPlainText(writeNotice('confirmedReceipt', buildFacts('confirmedReceipt', { stay }), 'fr'), 'fr');
    expect(plain(receipt)).toContain('Nous avons noté : arrivée à 18 h 15, départ à 20 h 00.');
  });

  it('is said with version, name and time where it was signed', () => {
    expect(plain(toPlainText(writeNotice('imageRightsCopy', buildFacts('imageRightsCopy'), 'fr'), 'fr'))).toContain(
      'Signée par Maëlle Kerdoncuff, mardi 8 décembre 2026 à 10 h 05 (Europe/Paris). Texte : version 2026-1.',
    );
  });
});

describe('a studio’s own template', () => {
  const own: NoticeTemplate = { subject: 'Rendez-vous : {{ show }}', paragraphs: ['Cher {{recipient}},', ' {{slot}} ', 'Chez vous : {{there}}'], button: 'Ma page' };

  it('is filled like the house’s', () => {
    const filled = fillTemplate('invitation', own, buildFacts('invitation', { viewerZone: 'Asia/Kathmandu' }), 'fr');
    expect(filled.outcome === 'noticeWritten' && plain(toPlainText(filled.notice, 'fr'))).toBe(`Cher Maëlle Kerdoncuff,

Date : jeudi 10 décembre 2026
Présence : de 17 h 30 à 20 h 15 (Europe/Paris)
Chez vous : jeudi 10 décembre 2026, de 22 h 15 à 1 h 00 le vendredi 11 décembre 2026 (Asia/Kathmandu)
Lieu : Studio 2, 14, quai des Tanneurs, 69005 Lyon
Accès : Interphone « Plateau », 3e étage
Avec : Tarek Benhaddou, Oriane Vasseur et Lucas Ferrand

Chez vous : jeudi 10 décembre 2026, de 22 h 15 à 1 h 00 le vendredi 11 décembre 2026 (Asia/Kathmandu)

Ma page :
https://conducteur.example/r/abc
`);
  });

  it('leaves a paragraph out that names what is not known', () => {
    const filled = fillTemplate('invitation', own, buildFacts('invitation', { slot: null }), 'fr');
    expect(filled.outcome === 'noticeWritten' && filled.notice.blocks).toEqual([{ block: 'paragraph', text: 'Cher Maëlle Kerdoncuff,' }]);
  });

  it.each<[string, NoticeKind, Partial<NoticeTemplate>, object]>([
    ['a variable nobody knows', 'withdrawnReceipt', { paragraphs: ['{{prénom}}'] }, { code: 'unknownVariable', place: 0, name: 'prénom', known: KNOWN_VARIABLES.withdrawnReceipt }],
    ['a variable of another mail', 'withdrawnReceipt', { subject: '{{day}}' }, { code: 'unknownVariable', place: 'subject', name: 'day', known: KNOWN_VARIABLES.withdrawnReceipt }],
    ['a variable without a name', 'withdrawnReceipt', { button: '{{ }}' }, { code: 'unknownVariable', place: 'button', name: '', known: KNOWN_VARIABLES.withdrawnReceipt }],
    ['a variable that is a part of every object', 'withdrawnReceipt', { paragraphs: ['{{constructor}}'] }, { code: 'unknownVariable', place: 0, name: 'constructor', known: KNOWN_VARIABLES.withdrawnReceipt }],
    ['a block in a sentence', 'invitation', { paragraphs: ['Ici : {{slot}}'] }, { code: 'blockInText', place: 0, name: 'slot' }],
    ['a block in a subject', 'invitation', { subject: '{{slot}}' }, { code: 'blockInText', place: 'subject', name: 'slot' }],
    ['a brace left open', 'invitation', { paragraphs: ['ok', 'Bonjour {{recipient'] }, { code: 'bracesOpen', place: 1 }],
    ['a brace too many', 'invitation', { paragraphs: ['Bonjour {{{recipient}}}}'] }, { code: 'bracesOpen', place: 0 }],
    ['no subject', 'invitation', { subject: ' ' }, { code: 'subjectEmpty' }],
    ['two lines of subject', 'invitation', { subject: 'a\r\nBcc: b@c.example' }, { code: 'subjectNotOneLine' }],
    ['a paragraph without an end', 'invitation', { paragraphs: ['a'.repeat(5001)] }, { code: 'tooLong', place: 0, most: 5000 }],
  ])('is refused for %s', (_name, kind, change, fault) => {
    const template = { subject: 'Sujet', paragraphs: [], button: '', ...change };
    expect(findTemplateFaults(kind, template)).toEqual([fault]);
    expect(fillTemplate(kind, template, buildFacts(kind), 'fr')).toEqual({ outcome: 'templateRefused', faults: [fault] });
  });

  it('never reads what a person wrote as a template, nor lets a line end out of it into the subject', () => {
    const filled = fillTemplate('invitation', own, buildFacts('invitation', { recipient: '{{contact}} $& $1', show: 'Un\r\nBcc: x@y.example' }), 'fr');
    expect(filled).toMatchObject({ outcome: 'noticeWritten', notice: { subject: 'Rendez-vous : Un Bcc: x@y.example', blocks: [{ text: 'Cher {{contact}} $& $1,' }, {}] } });
  });
});

describe('a calendar entry', () => {
  const entry = { participation: 'p' as never, sequence: 0, method: 'REQUEST', slot: buildSlot() } as const;

  it('says where it stands, in the reader’s language, and gives no link away', () => {
    expect(plain(JSON.stringify(writeEntryWords({ ...entry, status: 'CONFIRMED' }, 'Inès Carrel, 04 00 00 00 00', 'fr')))).toBe(
      JSON.stringify({
        summary: 'Enregistrement : Réparer plutôt que racheter',
        description: 'Confirmé. Pour changer votre réponse, ouvrez le lien de notre dernier message.\nPrésence : de 17 h 30 à 20 h 15 (Europe/Paris), de la convocation à la libération.\nInès Carrel, 04 00 00 00 00',
      }),
    );
    expect(writeEntryWords({ ...entry, status: 'CANCELLED' }, '', 'en')).toEqual({ summary: 'Recording: Réparer plutôt que racheter', description: 'Cancelled.\nPresence: 17:30 to 20:15 (Europe/Paris), from call to release.' });
  });
});
