import type { BoardLineFragment } from '../../operations/telling.js';

type File = NonNullable<BoardLineFragment['file']>;
type Mail = File['messages'][number];

export const buildMail = (state: Mail['state'], more: Partial<Mail> = {}): Mail => ({
  __typename: 'PersonMail', id: `mail-${state}`, kind: 'invitation', state, dueAt: '2026-11-23T09:00:00.000Z', sentAt: state === 'sent' ? '2026-11-23T09:00:00.000Z' : null, optional: false, ...more,
});

const segment = (id: string, number: string, start: string) => ({ __typename: 'SlotSegment' as const, id, number, title: `Séquence ${number}`, start, seconds: 300 });

/** Somebody with a slot, an address and no mail. */
export const buildLine = (line: Partial<Omit<BoardLineFragment, 'file'>> = {}, file: object = {}): BoardLineFragment => ({
  __typename: 'PersonOnBoard', id: 'someone', role: 'guest', status: 'confirmed',
  person: { __typename: 'Person', id: 'person', name: 'Odilon Prastavel', title: null, organisation: null },
  presentation: { __typename: 'Presentation', chair: null, microphone: null },
  ...line,
  file: {
    __typename: 'PersonFile', knows: true, toldAt: null, acts: [], answer: null, rights: null, messages: [],
    contact: { __typename: 'PersonContact', email: 'odilon@courrier.example', telephone: null, locale: 'fr', zone: null, blocked: false },
    slot: {
      __typename: 'PersonSlot', zone: 'Europe/Paris', call: '2026-12-10T18:15', release: '2026-12-10T20:10', callThere: null, releaseThere: null, place: 'Plateau',
      segments: [segment('debate', '3', '2026-12-10T19:10'), segment('opening', '2', '2026-12-10T19:02')],
    },
    ...file,
  } as File,
});
