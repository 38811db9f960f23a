import { describe, expect, it } from '@jest/globals';
import { fillTemplate, findTemplateFaults, NOTICE_KINDS, NOTICE_TEMPLATES, toPlainText, USUAL_PRESENCE, USUAL_REMINDERS, type TemplateFault } from '#notices';
import type { StudioId } from '../ids.js';
import { wordsOf } from '../participation/write-message.js';
import { sayProblem } from '../say-problem.js';
import { checkStudio, LONGEST_STUDIO_TEXT, MOST_PRESENCE_SECONDS } from './check-studio.js';
import { inventFacts } from './invent-facts.js';
import { everyWords } from './notice-words.js';
import { sayTemplateFault } from './say-template-fault.js';
import type { Studio } from './studio.js';

const studio: Studio = {
  id: 's' as StudioId, name: 'Studio des Tanneurs', address: '14 quai des Tanneurs, 69005 Lyon', access: 'Interphone « Plateau »', mapAddress: 'https://plan.example/tanneurs?z=17',
  zone: 'Europe/Paris', seats: 5, contact: { name: 'Inès Carrel', telephone: '04 65 71 00 14', address: 'production@conducteur.example' }, letterhead: 'Le studio',
  changeoverSeconds: 900, presence: USUAL_PRESENCE, reminders: USUAL_REMINDERS,
};
const NOW = new Date('2026-11-23T09:00:00Z');

describe('checkStudio', () => {
  it('finds nothing wrong with a studio, with one that says only its name, and at the bounds', () => {
    const bare: Studio = { ...studio, address: '', access: '', mapAddress: '', contact: { name: '', telephone: '', address: '' }, letterhead: '', reminders: { ...USUAL_REMINDERS, rules: [] } };
    const full: Studio = { ...studio, name: 'n'.repeat(LONGEST_STUDIO_TEXT.name), seats: 50, changeoverSeconds: 43_200, presence: MOST_PRESENCE_SECONDS, mapAddress: 'http://plan.example' };
    expect([studio, bare, full].map(checkStudio)).toEqual([null, null, null]);
  });

  it.each<[string, Partial<Studio>, [string, string | null, string | null]]>([
    ['no name', { name: '' }, ['nameEmpty', 'name', null]],
    ['a name without end', { name: 'n'.repeat(121) }, ['nameTooLong', 'name', null]],
    ['an access without end', { access: 'n'.repeat(2001) }, ['textTooLong', 'access', null]],
    ['a zone nobody knows', { zone: 'Europe/Atlantis' }, ['zoneUnknown', 'zone', null]],
    ['no chair', { seats: 0 }, ['seatsOutOfRange', 'seats', null]],
    ['half a chair', { seats: 4.5 }, ['seatsOutOfRange', 'seats', null]],
    ['a map that runs', { mapAddress: 'javascript:alert(1)' }, ['mapNotALink', 'mapAddress', null]],
    ['a map without a host', { mapAddress: 'https://' }, ['mapNotALink', 'mapAddress', null]],
    ['a map of two lines', { mapAddress: 'https://plan.example/a b' }, ['mapNotALink', 'mapAddress', null]],
    ['a contact that is no address', { contact: { ...studio.contact, address: 'production' } }, ['contactNotAnAddress', 'contactAddress', null]],
    ['a make-up of a day', { presence: { ...USUAL_PRESENCE, makeUpSeconds: 86_400 } }, ['presenceOutOfRange', 'makeUpSeconds', null]],
    ['a release before the end', { presence: { ...USUAL_PRESENCE, afterSeconds: -60 } }, ['presenceOutOfRange', 'afterSeconds', null]],
    ['an hour that is not', { reminders: { ...USUAL_REMINDERS, rules: [{ rule: 'week', daysBefore: 7, at: '25:00' }] } }, ['hourUnreadable', 'reminders', 'week']],
    ['a day too early', { reminders: { ...USUAL_REMINDERS, rules: [{ rule: 'week', daysBefore: 91, at: '10:00' }] } }, ['daysOutOfRange', 'reminders', 'week']],
    ['a lead too long', { reminders: { ...USUAL_REMINDERS, rules: [{ rule: 'day', daysBefore: 0, secondsBeforeCall: 43_201, notBefore: '06:00' }] } }, ['leadOutOfRange', 'reminders', 'day']],
    ['a rule twice', { reminders: { ...USUAL_REMINDERS, rules: [USUAL_REMINDERS.rules[0]!, USUAL_REMINDERS.rules[0]!] } }, ['ruleTwice', 'reminders', 'week']],
    ['a window that is crossed', { reminders: { ...USUAL_REMINDERS, window: { from: '20:00', until: '08:00' } } }, ['windowEmpty', 'window', null]],
    ['a window that cannot be read', { reminders: { ...USUAL_REMINDERS, window: { from: '8 h', until: '20:00' } } }, ['hourUnreadable', 'window', null]],
    ['thirteen reminders', { reminders: { ...USUAL_REMINDERS, rules: Array.from({ length: 13 }, (_, at) => ({ rule: `r${at}`, daysBefore: at + 1, at: '10:00' })) } }, ['tooManyRules', 'reminders', null]],
  ])('refuses %s, naming the field', (_, change, [code, field, rule]) => {
    const refused = checkStudio({ ...studio, ...change })!;
    expect(refused).toEqual({ outcome: 'StudioRefused', code, field, rule });
    for (const locale of ['fr', 'en'] as const) expect(sayProblem(refused, locale)).toMatch(/: .*\.$|\u00a0: .*\.$/);
  });
});

describe('the words of mails', () => {
  it('are the house’s until the studio has its own, kind by kind and language by language', () => {
    const template = { subject: 'À bientôt', paragraphs: ['{{slot}}'], button: '' };
    const words = everyWords(studio.id, [{ kind: 'nudge', locale: 'fr', template }]);
    expect(words).toHaveLength(NOTICE_KINDS.length * 2);
    expect(words.filter(({ own }) => own)).toEqual([{ studioId: studio.id, kind: 'nudge', locale: 'fr', template, house: NOTICE_TEMPLATES.fr.nudge, own: true }]);
    expect(words.filter(({ own, template: said, house }) => !own && said !== house)).toEqual([]);
  });

  it('are shown with invented facts that leave no hole, in both languages, as the mails are written', () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const kind of NOTICE_KINDS) {
        const facts = inventFacts(kind, studio, NOW, locale);
        const template = NOTICE_TEMPLATES[locale][kind];
        const words = wordsOf(kind, facts, locale, { words: [{ kind, locale, template }] });
        const text = toPlainText(words, locale);
        expect({ kind, locale, holes: `${words.subject}${text}`.includes('{{') }).toEqual({ kind, locale, holes: false });
        expect(fillTemplate(kind, template, facts, locale)).toEqual({ outcome: 'noticeWritten', notice: words });
        // Nothing is left out for want of a fact.
        expect(words.blocks).toHaveLength(template.paragraphs.length);
        expect(words.button === null).toBe(template.button === '');
      }
    }
  });

  it('tell the studio’s own place and rules', () => {
    const { subject, blocks } = wordsOf('invitation', inventFacts('invitation', studio, NOW, 'fr'), 'fr', { words: [] });
    const rows = blocks.flatMap((block) => (block.block === 'rows' ? block.rows.map(({ label, value }) => `${label}: ${value}`) : []));
    expect([subject, ...rows]).toEqual([
      'Invitation à l’enregistrement de « Réparer plutôt que racheter »',
      'Date: jeudi 3 décembre 2026', expect.stringMatching(/^Présence: de 18\sh\s20 à 20\sh/), 'Lieu: Studio des Tanneurs, 14 quai des Tanneurs, 69005 Lyon', 'Accès: Interphone « Plateau »',
      'Avec: Tarek Benhaddou et Oriane Vasseur', expect.stringMatching(/^19\sh\s05: Réparer coûte-t-il trop cher\s\? \(10\smin/), expect.stringMatching(/^19\sh\s44: Tour de table \(/),
    ]);
  });

  it('are refused fault by fault, each with its place', () => {
    const faults = findTemplateFaults('cancelled', { subject: ' \n', paragraphs: ['{{slot}}', 'Le {{changes}}', '{{show', 'x'.repeat(5001)], button: '{{}}' });
    const said = faults.map((fault: TemplateFault) => [fault.code, sayTemplateFault(fault, 'fr').replace(/\u00a0|\u202f/g, ' '), sayTemplateFault(fault, 'en')]);
    expect(said.map(([code, french]) => [code, french?.split(' : ')[0]])).toEqual([
      ['subjectEmpty', 'L’objet est vide'], ['subjectNotOneLine', 'L’objet tient sur une ligne'], ['unknownVariable', 'Paragraphe 1'], ['blockInText', 'Paragraphe 2'],
      ['bracesOpen', 'Paragraphe 3'], ['tooLong', 'Paragraphe 4'], ['unknownVariable', 'Bouton'],
    ]);
    expect(said[2]?.[2]).toBe('Paragraph 1: {{slot}} does not exist in this mail; take {{recipient}}, {{show}}, {{studio}}, {{contact}}, {{calendar}}, {{previousDay}}, {{previousHours}}, {{changes}}.');
    expect(sayProblem({ outcome: 'NoticeTemplateRefused', code: 'templateFaulty', faults }, 'en')).toBe('The subject is empty: write it.');
    expect(sayProblem({ outcome: 'NoticeTemplateRefused', code: 'studioGone', faults: [] }, 'en')).toBe('This studio no longer exists: look at the list again.');
  });
});
