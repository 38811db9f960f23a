import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RundownId } from '#rundown';
import { canonicalJson } from './rundown/canonical-json.js';
import { sayProblem } from './say-problem.js';
import { foldName, toSeenLine, toSeenText, toStorableText } from './storable-text.js';
import { checkPage, checkTitle } from './topic/check-page.js';

describe('canonicalJson', () => {
  it('is the same for the same content, whatever stored it', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(shuffled)
      : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]))
      : value;
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(shuffled(value))).toBe(text);
    }));
    expect(canonicalJson({ b: undefined, a: [undefined, { z: 1, y: 'é"' }] })).toBe('{"a":[null,{"y":"é\\"","z":1}]}');
  });
});

describe('toStorableText', () => {
  it('keeps the length and whatever PostgreSQL can keep', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stored = toStorableText(text);
      expect(stored.length).toBe(text.length);
      expect(Buffer.from(stored).toString()).toBe(stored);
      expect(stored).not.toContain('\0');
      expect(toStorableText(stored)).toBe(stored);
    }));
    expect(toStorableText('a\0\uD83Cb\uDFA6\u{1F3A6}')).toBe('a\uFFFD\uFFFDb\uFFFD\u{1F3A6}');
  });
});

describe('toSeenText', () => {
  it('leaves nothing of what only looks blank', () => {
    expect(['', ' \n\t', '\u00a0\u202f\u3000', '\u200b\u200c\u200d\u2060\ufeff', '\u00ad', '\u202e\u2066', '\0\u0007\u001b', '\u2800\u3164', '\u0301'].map(toSeenText)).toEqual(Array(9).fill(''));
  });

  it('takes out control characters, overrides and what has no width, and keeps tabs, lines and emoji', () => {
    expect(toSeenText(' Le\u200b pri\u0000x\u001b[0m \u202eemit\u202c\t:\r\nune\u00adligne\rdeux\u2028trois\u2067.\ufeff ')).toBe('Le prix[0m emit\t:\nuneligne\ndeux\ntrois.');
    const kept = 'Où\u00a0? «\u202foui\u202f» 👩🏽\u200d🔧 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 🏴\u{E0067}\u{E0062}\u{E007F}';
    expect(toSeenText(kept)).toBe(kept);
    expect(toSeenText('\ud83d\u0001\ude00')).toBe('\ufffd\ufffd');
    expect(toSeenText('a\u200db e\ufe0f \u{E0041}x')).toBe('ab e x');
    expect(toSeenText(`${'\u{E0041}'.repeat(200_000)}x`)).toBe('x');
    // The tallest letter that is written anywhere (Tibetan), and marks heaped up to cover the words around.
    expect([toSeenText('ཧྐྵྨླྺྼྻྂ'), toSeenText(`Z${'\u0316\u0301'.repeat(300)}algo`)]).toEqual(['ཧྐྵྨླྺྼྻྂ', `Z${'\u0316\u0301'.repeat(4)}algo`]);
  });

  it('changes nothing the second time', () => {
    const odd = fc.constantFrom('\u200b', '\u200d', '\ufe0f', '\u202e', '\0', '\r', '\n', '\ud83d', '\ude00', '😀', '🏽', '\u{1F3F4}', '\u{E0067}', 'a', ' ');
    fc.assert(fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 }), (parts) => {
      const [text, line] = [toSeenText(parts.join('')), toSeenLine(parts.join(''))];
      expect([toSeenText(text), toSeenLine(line), toStorableText(text)]).toEqual([text, line, text]);
      expect(line).not.toMatch(/[\n\t]/);
    }));
  });

  it('has one line for a name, and one form to compare it by', () => {
    expect([toSeenLine(' Odile\r\nVarenne\u200b '), toSeenLine('\u200b\u00a0')]).toEqual(['Odile Varenne', '']);
    expect(new Set(['L’Élan du prix', "l'elan du  prix", 'L’E\u0301LAN\u00a0DU PRIX '].map(foldName)).size).toBe(1);
    expect(foldName('Le prix')).not.toBe(foldName('Les prix'));
  });
});

describe('checkPage', () => {
  it('takes text, and text with a stray control character', () => {
    const refusal = (text: string) => checkPage(text)?.code ?? 'taken';
    expect([
      refusal('Un sujet.\r\n\tCommentaire de Zoé\f'), refusal(`${'mot '.repeat(50)}\u0007`), refusal('\uFFFD\uFFFD\u0003mot'),
      refusal('mot\0'), refusal('\n \t'), refusal('é'.repeat(16 * 1024 * 1024)), refusal('é'.repeat(16 * 1024 * 1024 + 1)),
      refusal('\uFEFF\n<!DOCTYPE html><p>Commentaire de Zoé : oui'), refusal('<3 ce sujet'),
    ]).toEqual(['taken', 'taken', 'pageNotText', 'pageNotText', 'pageEmpty', 'taken', 'pageTooLarge', 'taken', 'taken']);
    expect([checkTitle(null), checkTitle('x'.repeat(500)), checkTitle('x'.repeat(501))?.code]).toEqual([null, null, 'titleTooLong']);
  });
});

describe('sayProblem', () => {
  it('says what to do, in the reader’s language', () => {
    const rundownId = 'r' as RundownId;
    expect(sayProblem({ outcome: 'TooManyAttempts', retryAfterSeconds: 61 }, 'fr')).toBe('Trop d’essais\u00a0: attendez 2\u00a0minutes avant de recommencer.');
    expect(sayProblem({ outcome: 'StaleRevision', rundownId, currentRevision: 4 }, 'en')).toBe('The rundown has changed meanwhile: look at it, then try again.');
    expect(sayProblem({ outcome: 'NothingToRelease', rundownId, version: null }, 'fr')).toBe('Le conducteur est vide\u00a0: ajoutez des séquences avant de le distribuer.');
    expect(sayProblem({ outcome: 'StartRefused', code: 'skippedHour', resumesAt: '2027-03-28T03:00' }, 'en')).toBe(
      'This hour does not exist that day, the clocks go forward: take 28\u00a0March\u00a02027, 03:00.',
    );
    expect(sayProblem({ outcome: 'StartRefused', code: 'skippedHour', resumesAt: '2027-03-28T03:00' }, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Cette heure n’existe pas ce jour-là, les horloges avancent : prenez le 28 mars 2027, 3 h 00.',
    );
    expect(sayProblem({ outcome: 'InvalidValue', field: 'targetSeconds', code: 'lengthOutOfRange' }, 'fr')).toBe(
      'Une émission dure de 12:00 à 4:00:00\u00a0: donnez une durée entre les deux.',
    );
    expect(sayProblem({ outcome: 'InvalidValue', field: 'seats', code: 'seatsOutOfRange' }, 'en')).toBe('This number of seats cannot be: give one from 1 to 50.');
    expect(sayProblem({ outcome: 'PageRefused', code: 'applicationsDamaged', detail: 'ligne 3' }, 'fr')).toBe(
      'Le fichier de candidatures est abîmé\u00a0: corrigez-le ou importez sans lui. (ligne 3)',
    );
  });
});
