import type { LocalStart, SpeakerId } from '#rundown';
import type { ConducteurInput, PrintedSpeaker } from '../src/index.js';
import { buildConducteur, type ConducteurChanges } from './build-conducteur.js';

export const START: LocalStart = { local: '2026-12-10T19:00', zone: 'Europe/Paris' };

const at = (hour: string) => `2026-12-10T${hour}`;
const hours = (call: string, makeUp: string, microphone: string, release: string) => ({ call: at(call), makeUp: at(makeUp), microphone: at(microphone), release: at(release), settled: true });

/** How the invented evening's people are presented, placed and called: the host in chair 3, one guest without a chair, two who have signed. */
const CREW: Readonly<Record<string, Partial<PrintedSpeaker>>> = {
  host: { role: 'host', chair: 3, microphone: 'Cravate 1', telephone: '06 00 00 00 01', presence: hours('18:20', '18:20', '18:50', '19:50') },
  maelle: { role: 'guest', chair: 1, microphone: 'HF 1', telephone: '06 00 00 00 02', rightsSigned: true, lowerThird: { name: 'Maëlle DÜSSELDORF-ŸVES', title: 'Sociologue, université de la Côte' }, presence: hours('18:20', '18:20', '18:50', '19:45') },
  thibault: { role: 'guest', chair: 2, microphone: 'HF 2', rightsSigned: false, presence: { ...hours('18:20', '18:20', '18:50', '19:45'), settled: false } },
  selin: { role: 'guest', chair: 4, telephone: '06 00 00 00 04', rightsSigned: false, presence: { ...hours('18:20', '18:20', '18:50', '19:45'), arrives: at('18:40'), leaves: null } },
  ousmane: { role: 'guest', microphone: 'HF 5', rightsSigned: true, pronunciation: 'ous-MANE m-BA-yé', presence: hours('18:20', '18:20', '18:50', '19:45') },
  camille: { role: 'guest', presence: hours('18:45', '18:45', '19:15', '19:40') },
};

/** The invented evening with everything that papers about people are made of, at 19:00 on 10 December 2026 in a studio of five chairs; `changes` replace fields. */
export function buildCrew({ rundown, ...changes }: ConducteurChanges = {}): ConducteurInput {
  const show = buildConducteur({ rundown: { start: START, ...rundown } });
  return {
    ...show,
    speakers: new Map([...show.speakers].map(([id, speaker]): [SpeakerId, PrintedSpeaker] => [id, { ...speaker, ...CREW[id] }])),
    seats: 5,
    house: { letterhead: 'Studio Webcastory', contact: { name: 'Inès Carrel', telephone: '04 00 00 00 00', address: '' }, mapAddress: 'https://plan.example/?lieu=studio-4', changeoverSeconds: 900 },
    rightsText: { version: '2026-12', text: 'À qui. Au studio.\n\nPour quoi. Mon image et ma voix.' },
    ...changes,
    heading: { ...show.heading, place: { name: 'Studio 4', address: '3, rue de la Plaine, 69003 Lyon', access: 'Code 4512 ; demander Inès.' }, ...changes.heading },
  };
}
