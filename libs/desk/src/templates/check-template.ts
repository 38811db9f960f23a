import { STRENGTHS } from '#casting';
import { EPISODE_BOUNDS, refuseTemplate } from '#rundown';
import type { TemplateRefused } from '../outcomes.js';
import { foldName } from '../storable-text.js';
import { engineTemplate, FIXED_PIECES, PLANNED_PIECES, type StudioTemplate, type TemplateEdit } from './studio-template.js';

const LONGEST_NAME = 80;
const MOST_TEMPLATES = 30;
/** Planning moves durations in steps of so many seconds; a piece lasts one step at least. */
const STEP = 5;
/** A host who speaks more leaves guests no turn worth coming for. */
const MOST_HOST_PERCENT = 60;

/** Why the studio cannot keep a template, or null; `isNew` for one that nobody named before. */
export function checkTemplate(template: TemplateEdit, templates: readonly StudioTemplate[], isNew: boolean): Omit<TemplateRefused, 'outcome'> | null {
  const about = (code: TemplateRefused['code'], piece: TemplateRefused['piece'] = null) => ({ code, piece });
  const { id, name, pieces, hostPercent, wishes, targetSeconds, seats } = template;
  const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;
  if (!isNew && !templates.some((one) => one.id === id)) return about('templateGone');
  if (isNew && templates.length >= MOST_TEMPLATES) return about('tooManyTemplates');
  if (name === '') return about('nameEmpty');
  if (name.length > LONGEST_NAME) return about('nameTooLong');
  if (templates.some((one) => one.id !== id && foldName(one.name) === foldName(name))) return about('nameTaken');
  if (!within(targetSeconds, shortestSeconds, longestSeconds)) return about('lengthOutOfRange');
  if (!within(seats, fewestSeats, mostSeats)) return about('seatsOutOfRange');
  if (hostPercent > MOST_HOST_PERCENT) return about('hostPercentOutOfRange');
  const refused = refuseTemplate(engineTemplate(template));
  if (refused?.code === 'hostPercentOutOfRange') return about('hostPercentOutOfRange');
  for (const piece of PLANNED_PIECES) {
    const { minSeconds, idealSeconds, maxSeconds } = pieces[piece];
    if (refused?.piece === piece) return about('secondsOutOfOrder', piece);
    if (FIXED_PIECES.includes(piece) && minSeconds !== maxSeconds) return about('pieceFixed', piece);
    if (minSeconds < STEP) return about('pieceTooShort', piece);
    if ([minSeconds, idealSeconds, maxSeconds].some((seconds) => seconds % STEP !== 0)) return about('notInSteps', piece);
  }
  return Object.values(wishes).every((strength) => STRENGTHS.includes(strength)) ? null : about('wishUnknown');
}

const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;
