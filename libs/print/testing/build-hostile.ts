import type { ColumnId, QuoteId, Segment, SpeakerId } from '#rundown';
import type { ConducteurInput } from '../src/index.js';
import { buildConducteur, manySegments } from './build-conducteur.js';
import { exampleMatter } from './example-matter.js';

const WORD = 'anticonstitutionnellement'.repeat(3).slice(0, 60);
const NAMES = ['ليلى المنصوري', '李明 山田あきら', 'ליאורה בן־דוד', `Ousmane ${WORD}`, 'Zoé 🦊', 'Thibault Łukasiewicz'];
const PEOPLE = Array.from({ length: 30 }, (_, index) => `hostile-${index}` as SpeakerId);

/** A show that nobody would wish to print: `count` lines, among them texts longer than a page, thirty people on one, words of sixty letters, every script. */
export function buildHostile(count: number, changes: Partial<ConducteurInput> = {}): ConducteurInput {
  const matter = exampleMatter();
  const sentence = [...matter.quotes.values()].find(({ text }) => text.length > 300)?.text ?? '';
  const quotes = new Map(matter.quotes)
    .set('q-page' as QuoteId, { text: `${sentence} `.repeat(16).trim(), author: 'Inès Boÿer', source: 'comment', date: null })
    .set('q-word' as QuoteId, { text: `${WORD} ${WORD}`, author: WORD, source: 'insight', date: '2026-01-01' });
  const speakers = new Map(matter.speakers);
  for (const [index, id] of PEOPLE.entries()) speakers.set(id, { name: `${NAMES[index % NAMES.length]} ${index}`, title: index % 4 === 0 ? WORD : 'boulangère', organisation: 'four commun', status: 'invited' });
  const input = buildConducteur({ rundown: { segments: manySegments(count).map(hostileLine), columns: [{ id: 'prompt' as ColumnId, title: 'Prompteur' }] } });
  return { ...input, quotes, speakers, ...changes };
}

function hostileLine(segment: Segment, index: number): Segment {
  switch (index % 23) {
    case 3: return { ...segment, quotes: ['q-page' as QuoteId] };
    case 7: return { ...segment, title: `${WORD} et ${WORD}`, quotes: ['q-word' as QuoteId] };
    case 11: return { ...segment, title: '', objective: '', content: '', quotes: [], questions: [], speakers: [], technique: { camera: '', sound: '', lowerThird: '' } };
    case 13: return { ...segment, speakers: PEOPLE.map((id) => ({ id, role: 'guest', seconds: 60, why: [] })) };
    case 15: return { ...segment, content: Array.from({ length: 70 }, (_, line) => `Ligne ${line + 1} de la conduite, tout entière.`).join('\n') };
    case 17: return { ...segment, cells: { prompt: 'Un prompteur très long. '.repeat(20) } as Readonly<Record<ColumnId, string>>, countToEnd: true };
    case 19: return { ...segment, skipped: 'floated', notes: 'Note. '.repeat(120) };
    default: return segment;
  }
}

