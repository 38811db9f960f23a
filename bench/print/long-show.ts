import { describePaper, type ConducteurDocument, type PrintedShow } from '#print';
import { timeRundown, type QuestionId, type QuoteId, type RundownId, type Segment, type SegmentId, type SpeakerId } from '#rundown';

const QUOTE =
  'J’ai réparé la première machine un dimanche, sans savoir ce que je faisais, avec un tournevis trop court et la voisine qui tenait la lampe. La deuxième m’a pris une heure. ' +
  'À la troisième on m’attendait devant la porte. Ce n’est pas un métier, je le sais bien : c’est une table que l’on sort sur le trottoir, et derrière laquelle il y avait déjà quelqu’un.';
const PEOPLE = ['Inès Vauquelande', 'Tarek Benhaddou', 'Oriane Vasseur', 'Lucas Ferrand'];

/** An invented show of so many debates with a quote, a question, four people, a note and all their technique; the quote is long in every one, or in one of `longEvery`. */
export function describeLongShow(count: number, longEvery = 1): ConducteurDocument {
  const people = PEOPLE.map((name, index) => ({ id: `person-${index}` as SpeakerId, name }));
  const rundown = timeRundown({
    id: 'bench' as RundownId,
    title: 'Réparer plutôt que racheter',
    start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' },
    targetSeconds: count * 78,
    segments: Array.from({ length: count }, (_, index) => line(index, people.map(({ id }) => id), index % longEvery === 0 ? 'long' : 'short')),
    reserve: [],
  });
  const show: PrintedShow = {
    rundown,
    remarks: [],
    quotes: new Map([['long', QUOTE], ['short', 'Chez nous on garde tout, et l’on ne répare rien.']].map(([id, text]) => [id as QuoteId, { text: text ?? '', author: 'Côme Saül-Aÿ', source: 'comment', date: '2026-11-03' }])),
    questions: new Map([['who', 'Qui paie la pièce, et qui paie l’heure ?'], ['what', 'Que fait-on de ce qui ne se répare pas ?']].map(([id, text]) => [id as QuestionId, { text: text ?? '', author: 'Loïc Le Guénnec' }])),
    speakers: new Map(people.map(({ id, name }) => [id, { name, title: 'artisan', organisation: 'atelier du Port', status: 'confirmed' }])),
    themes: new Map(),
    reservedThemes: [],
    heading: {
      title: 'L’Heure de l’établi', topicTitle: 'Faut-il tout réparer ?', episode: 'Émission n° 12', recordingDate: null, venue: 'Plateau Lanterne', host: 'Inès Vauquelande',
      version: 3, printedAt: '2026-12-10T13:22:05Z', zone: 'Europe/Paris', locale: 'fr', check: 'https://conducteur.example/v/k7mq2xw9tp',
    },
  };
  return describePaper('conducteur', show, {}) as ConducteurDocument;
}

function line(index: number, people: readonly SpeakerId[], quote: string): Segment {
  return {
    id: `line-${index}` as SegmentId,
    kind: index % 8 === 7 ? 'break' : 'debate',
    title: `Débat ${index + 1} : ce que la réparation coûte`,
    objective: 'Obtenir de chacun un chiffre et un exemple.',
    durationSeconds: 78,
    elasticity: null,
    outside: false,
    theme: null,
    speakers: people.map((id, seat) => ({ id, role: seat === 0 ? 'host' : 'guest', seconds: 18 })),
    quotes: [quote] as readonly string[] as readonly QuoteId[],
    questions: [index % 2 === 0 ? 'who' : 'what'] as readonly string[] as readonly QuestionId[],
    content: 'Relancer sur le prix de la pièce et sur le temps passé.',
    technique: { camera: 'Cam 1-2-3, champ et contrechamp', sound: 'HF 1 à 4', lowerThird: `SYN-${index + 1}` },
    notes: 'En cas de retard : supprimer la seconde question.',
    why: [],
    locks: { position: false, duration: false, speakers: false },
  };
}
