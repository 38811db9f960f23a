import type { CallSheetInput, ImageRightsInput } from '../src/index.js';

/** A complete call sheet of an invented guest: 10 December 2026 in Paris, call at 17:30, release at 20:15; `changes` replace fields. */
export function buildCallSheet(changes: Partial<CallSheetInput> = {}): CallSheetInput {
  return {
    locale: 'fr',
    recipient: { name: 'Maëlle Kerdoncuff', title: 'sociologue', organisation: "université de l'Estran" },
    show: 'Réparer plutôt que racheter ?',
    letterhead: 'Studio Webcastory',
    zone: 'Europe/Paris',
    call: '2026-12-10T17:30',
    release: '2026-12-10T20:15',
    arrives: null,
    leaves: null,
    place: {
      name: 'Studio 2',
      address: '14, quai des Tanneurs, 69005 Lyon',
      access: 'Interphone "Plateau", 3e étage ; demander Inès.',
      mapAddress: 'https://plan.example/?lieu=studio-2',
    },
    contact: { name: 'Inès Carrel', telephone: '04 00 00 00 00', address: 'production@conducteur.example' },
    segments: [
      { number: '5', kind: 'debate', title: 'Réparer coûte-t-il trop cher ?', start: '2026-12-10T19:05', seconds: 600 },
      { number: '9 bis', kind: 'roundTable', title: 'Tour de table', start: '2026-12-10T19:44', seconds: 40 },
    ],
    companions: ['Tarek Benhaddou', 'Oriane Vasseur', 'Lucas Ferrand'],
    printedAt: '2026-12-10T07:30:05Z',
    ...changes,
  };
}

/** A complete signed image rights text of an invented guest; `changes` replace fields. */
export function buildImageRights(changes: Partial<ImageRightsInput> = {}): ImageRightsInput {
  return {
    locale: 'fr',
    show: 'Réparer plutôt que racheter ?',
    letterhead: 'Studio Webcastory',
    text: "Qui. L'autorisation est donnée au studio.\n\nQuoi : mon image et ma voix.",
    textVersion: '2026-12',
    signedName: "Maëlle O'Kerdoncuff",
    signedAt: '2026-12-08T09:05:07.250Z',
    zone: 'Europe/Paris',
    signedFrom: '2001:db8::7',
    ...changes,
  };
}
