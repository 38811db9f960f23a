import { remarkOn, timeRundown, type Rundown, type Segment, type ThemeId } from '#rundown';
import { buildRundown, buildSegment } from '../../rundown/testing/build-rundown.js';
import type { ConducteurInput, PrintHeading } from '../src/index.js';
import { exampleMatter } from './example-matter.js';
import { exampleSegments } from './example-segments.js';

/** What may differ from the example; `rundown` and `heading` replace single fields. */
export interface ConducteurChanges extends Partial<Omit<ConducteurInput, 'rundown' | 'heading'>> {
  readonly rundown?: Partial<Rundown>;
  readonly heading?: Partial<PrintHeading>;
}

/** A complete example: an invented 26-minute show on Sunday opening, version 3, recorded on 10 December 2026. */
export function buildConducteur({ rundown, heading, ...changes }: ConducteurChanges = {}): ConducteurInput {
  const timed = timeRundown(
    buildRundown({
      title: 'La bibliothèque ouverte le dimanche',
      targetSeconds: 1560,
      segments: exampleSegments(),
      reserve: [buildSegment({ id: 'spare', kind: 'tape', title: 'Micro-trottoir du marché', durationSeconds: 60, objective: '' })],
      ...rundown,
    }),
  );
  return {
    rundown: timed,
    remarks: remarkOn(timed, { speakers: [] }),
    ...exampleMatter(),
    reservedThemes: [{ theme: 'children' as ThemeId, why: [{ code: 'noRoomForTheme', facts: { rank: 3, themes: 3, debates: 2, percent: 12 } }] }],
    heading: {
      title: 'L’Heure du débat',
      topicTitle: 'Faut-il ouvrir la bibliothèque le dimanche ?',
      episode: 'Émission n° 112',
      recordingDate: null,
      venue: 'Studio 4 - La Plaine',
      host: 'Anaïs Bœuf-Œuvrard',
      version: 3,
      printedAt: '2026-12-10T13:22:05Z',
      zone: 'Europe/Paris',
      locale: 'fr',
      ...heading,
    },
    ...changes,
  };
}

/** `count` lines that repeat the example's inside lines under ids of their own. */
export function manySegments(count: number): readonly Segment[] {
  const inside = exampleSegments().filter(({ outside }) => !outside);
  return Array.from({ length: count }, (_, index) => {
    const model = inside[index % inside.length];
    return buildSegment({ ...model, id: `line-${index + 1}` });
  });
}
