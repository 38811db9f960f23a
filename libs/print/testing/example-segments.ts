import { buildSegment } from '../../rundown/testing/build-rundown.js';
import type { QuestionId, QuoteId, Segment, SeatedSpeaker, SpeakerId, ThemeId } from '#rundown';

const host: SeatedSpeaker = seat('host', 0, 'host');

function seat(id: string, seconds: number, role: SeatedSpeaker['role'] = 'guest'): SeatedSpeaker {
  return { id: id as SpeakerId, role, seconds };
}

const quotes = (...ids: string[]): readonly QuoteId[] => ids as QuoteId[];
const questions = (...ids: string[]): readonly QuestionId[] => ids as QuestionId[];
const theme = (id: string): ThemeId => id as ThemeId;

/** The running order of an invented evening on Sunday opening: 1,560 s of programme, 300 s of studio before it. */
export function exampleSegments(): readonly Segment[] {
  return [
    buildSegment({ id: 'setup', kind: 'offAir', title: 'Mise en place, silence plateau', objective: '', durationSeconds: 300, outside: true, content: 'Vérifier les micros 1 à 5 et le retour public. Décompte à 10 s.', technique: { camera: 'Toutes en position', sound: 'Test HF 1-5', lowerThird: '' } }),
    buildSegment({ id: 'cold-open', kind: 'coldOpen', title: 'Accroche', objective: 'Donner envie de rester.', durationSeconds: 40, speakers: [host], quotes: quotes('q-keys') }),
    buildSegment({ id: 'titles', kind: 'titles', title: "Générique d'ouverture", objective: '', durationSeconds: 20, technique: { camera: 'PGM générique', sound: 'Bande 01', lowerThird: 'GEN-01' } }),
    buildSegment({ id: 'introduction', kind: 'introduction', title: 'Présentation des invités', objective: '', durationSeconds: 80, content: 'Entrée de Maëlle, Thibault, Selin puis Ousmane ; applaudissements.', speakers: [host, seat('maelle', 20), seat('thibault', 20), seat('selin', 20), seat('ousmane', 20)], technique: { camera: 'Cam 4 grue, puis cam 2', sound: 'HF 1-5', lowerThird: 'SYN-01 à SYN-05' } }),
    buildSegment({ id: 'opening', kind: 'opening', title: 'Ce que dit l’article', objective: 'Poser la thèse en une minute, sans chiffres.', durationSeconds: 160, speakers: [host], quotes: quotes('q-thesis') }),
    buildSegment({ id: 'debate-1', kind: 'debate', title: 'Débat 1 - Qui travaille le dimanche ?', objective: 'Obtenir de chacun le prix qu’il accepte de payer.', durationSeconds: 400, theme: theme('work'), speakers: [host, seat('ousmane', 120), seat('maelle', 110), seat('thibault', 100)], questions: questions('k-volunteers', 'k-pay'), quotes: quotes('q-long', 'q-keys-2'), notes: 'Si retard de plus de 30 s : supprimer la seconde question.', technique: { camera: 'Cam 1-2-3 champ/contrechamp', sound: 'HF 1, 2, 3, 5', lowerThird: 'SYN-11 citation' } }),
    buildSegment({ id: 'tape', kind: 'tape', title: 'Magnéto - « Un dimanche à Vœlfling »', objective: '', durationSeconds: 90, content: 'Premiers mots : « Il est neuf heures ».\nDerniers mots : « et la lumière reste allumée ».', technique: { camera: 'PGM VTR 1', sound: 'Son VTR, plateau coupé', lowerThird: 'Incrusté' } }),
    buildSegment({ id: 'break', kind: 'break', title: 'Annonce de la suite', objective: '', durationSeconds: 20, speakers: [host] }),
    buildSegment({ id: 'sting', kind: 'sting', title: 'Virgule', objective: '', durationSeconds: 0 }),
    buildSegment({ id: 'debate-2', kind: 'debate', title: 'Débat 2 - Une bibliothèque, pour quoi faire ?', durationSeconds: 380, theme: theme('use'), speakers: [host, seat('selin', 140), seat('thibault', 120)], questions: questions('k-noise'), quotes: quotes('q-warm') }),
    buildSegment({ id: 'audience', kind: 'audienceQuestions', title: 'Questions du public', objective: '', durationSeconds: 180, speakers: [host, seat('camille', 45, 'audience'), seat('selin', 60)], questions: questions('k-bus') }),
    buildSegment({ id: 'round', kind: 'roundTable', title: 'Tour de table', objective: 'Une mesure chacun, en une phrase.', durationSeconds: 120, speakers: [seat('maelle', 30), seat('thibault', 30), seat('selin', 30), seat('ousmane', 30)] }),
    buildSegment({ id: 'conclusion', kind: 'conclusion', title: 'Conclusion', objective: '', durationSeconds: 50, speakers: [host] }),
    buildSegment({ id: 'end-titles', kind: 'titles', title: 'Générique de fin', objective: '', durationSeconds: 20 }),
  ];
}
