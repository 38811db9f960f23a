import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import type { SpeakerId } from '#rundown';
import { writeInvite } from '#notices';
import { buildSlot } from '../../../notices/testing/build-slot.js';
import { buildLetter } from '../../testing/build-letter.js';
import { composeLetter } from './compose-letter.js';

const from = { name: 'Le studio', address: 'studio@conducteur.example' };
const at = new Date('2026-12-10T08:00:00Z');
const compose = async (overrides: Parameters<typeof buildLetter>[0] = {}) => composeLetter(buildLetter(overrides), from, at);

/** The fields of the head, unfolded, name → values, and no other meaning read into them. */
function headOf(bytes: Buffer): Readonly<Record<string, readonly string[]>> {
  const text = bytes.toString('latin1');
  const fields = text.slice(0, text.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
  const head: Record<string, string[]> = {};
  for (const field of fields) (head[field.slice(0, field.indexOf(':')).toLowerCase()] ??= []).push(field.slice(field.indexOf(':') + 1).trim());
  return head;
}

function invite(method: 'REQUEST' | 'CANCEL') {
  const written = writeInvite({
    entry: { participation: 'p-1' as SpeakerId, sequence: 2, method, status: method === 'CANCEL' ? 'CANCELLED' : 'TENTATIVE', slot: buildSlot() },
    summary: 'Enregistrement : « Réparer plutôt que racheter »',
    description: 'Arrivée à 17 h 30.\nÀ bientôt.',
    organizer: from,
    attendee: { name: 'Inès Marchal', address: 'ines@example.org' },
    stampedAt: at.getTime(),
  });
  if (written.outcome !== 'inviteWritten') throw new Error(written.outcome);
  return written;
}

describe('composeLetter', () => {
  it('says who, to whom, when and that no person wrote it', async () => {
    const { bytes, ...addresses } = await compose();
    expect(addresses).toEqual({ from: 'studio@conducteur.example', to: 'ines@example.org' });
    const mail = await simpleParser(bytes);
    expect({
      id: mail.messageId,
      from: mail.from?.value,
      to: [mail.to].flat().map((to) => to?.value),
      date: mail.date?.toISOString(),
      automatic: mail.headers.get('auto-submitted'),
      subject: mail.subject,
      text: mail.text?.trim(),
      html: String(mail.html).trim(),
    }).toEqual({
      id: '<0197-a-b@conducteur.example>',
      from: [{ name: 'Le studio', address: 'studio@conducteur.example' }],
      to: [[{ name: 'Inès Marchal', address: 'ines@example.org' }]],
      date: at.toISOString(),
      automatic: 'auto-generated',
      subject: 'Votre présence le 10 décembre : à confirmer',
      text: 'Bonjour,\n.\nune ligne avec un point seul.',
      html: '<p>Bonjour</p>',
    });
  });

  it('puts another name before the house’s own address', async () => {
    const { bytes, from: sender } = await compose({ fromName: 'Plateau « Ouest », avec "guillemets"' });
    const mail = await simpleParser(bytes);
    expect([mail.from?.value, sender]).toEqual([[{ name: 'Plateau « Ouest », avec "guillemets"', address: from.address }], from.address]);
  });

  it('writes a domain in any script as servers know it', async () => {
    expect((await compose({ to: { name: 'Inès', address: 'ines@exämple.example' } })).to).toBe('ines@xn--exmple-cua.example');
  });

  it.each(['REQUEST', 'CANCEL'] as const)('carries the calendar as an alternative with its method and as a file: %s', async (method) => {
    const written = invite(method);
    const { bytes } = await compose({ calendar: written });
    const { attachments } = await simpleParser(bytes, { keepCidLinks: true });
    const raw = bytes.toString('latin1');
    expect(raw).toContain(`Content-Type: text/calendar; charset=utf-8; method=${method}\r\n`);
    expect([...raw.matchAll(/^Content-Type: (multipart\/\w+|text\/\w+|application\/\w+)/gm)].map(([, type]) => type)).toEqual([
      'multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar', 'application/ics',
    ]);
    const calendars = attachments.map(({ content }) => content.toString());
    expect(calendars).toEqual([written.text, written.text]);
    expect(attachments.at(-1)).toMatchObject({ filename: 'invite.ics', contentDisposition: 'attachment' });
    const calendar = new ICAL.Component(ICAL.parse(calendars[0]!) as never);
    expect([calendar.getFirstPropertyValue('method'), new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).summary]).toEqual([method, 'Enregistrement : « Réparer plutôt que racheter »']);
  });

  it('encloses papers byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256);
    const around = new Uint8Array(6_000);
    around.set(bytes, 500);
    const { attachments } = await simpleParser((await compose({ attachments: [{ fileName: 'Convocation – Inès.pdf', mediaType: 'application/pdf', bytes: around.subarray(500, 5_500) }] })).bytes);
    expect(attachments.map(({ filename, contentType, content }) => [filename, contentType, Buffer.compare(content, bytes)])).toEqual([['Convocation – Inès.pdf', 'application/pdf', 0]]);
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'aé"\\\'<>@,;:()[]=?_.🎬עم \r\n\t\u0000\u0085\u2028'), maxLength: 60 }),
    fc.array(fc.constantFrom('\r\nBcc: x@evil.example', '\nTo: y@evil.example', '\rSubject: z', '" <x@evil.example>', '=?utf-8?Q?=0D=0ABcc:_x?=', 'x@evil.example,', 'group:;', 'Inès', '\r\n\r\nbody')).map((parts) => parts.join(' ')),
  );

  it('has one sender, one recipient, one subject and no field more, whatever the names and the subject', async () => {
    const fields = Object.keys(headOf((await compose()).bytes)).sort();
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, fromName, subject) => {
        const { bytes, to, from: sender } = await compose({ to: { name, address: 'ines@example.org' }, fromName, subject });
        const head = headOf(bytes);
        expect(Object.keys(head).filter((field) => field !== 'subject').sort()).toEqual(fields.filter((field) => field !== 'subject'));
        expect(Object.values(head).map((values) => values.length)).toEqual(Object.values(head).map(() => 1));
        expect([sender, to]).toEqual([from.address, 'ines@example.org']);
        const mail = await simpleParser(bytes);
        expect([mail.from?.value, [mail.to].flat().flatMap((one) => one?.value ?? [])].map((all) => all?.map(({ address }) => address))).toEqual([[from.address], ['ines@example.org']]);
        expect([mail.cc, mail.bcc, mail.replyTo]).toEqual([undefined, undefined, undefined]);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 30_000);

  it('ends every line as mail lines end, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (text, title) => {
        const { bytes } = await compose({ text: `${text}\n${'é'.repeat(300)}`, html: `<p>${title}\n</p>`, calendar: { ...invite('REQUEST') } });
        const lines = bytes.toString('latin1').split('\r\n');
        expect(lines.filter((line) => /[\r\n]/.test(line) || line.length > 998)).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 30_000);
});
