import { USUAL_WISHES, type PlanningWishes } from '#casting';
import { TALKSHOW, type Elasticity, type ShowPiece, type ShowTemplate } from '#rundown';
import type { TemplateId } from '../ids.js';

/** The pieces that planning lays; a template's others are for lines added by hand. */
export const PLANNED_PIECES = [
  'coldOpen', 'openingTitles', 'launch', 'introduction', 'opening', 'debate', 'break', 'question', 'lastWord', 'conclusion', 'closingTitles',
] as const satisfies readonly ShowPiece[];
export type PlannedPiece = (typeof PLANNED_PIECES)[number];

/** Pieces that last one length and no other. */
export const FIXED_PIECES: readonly PlannedPiece[] = ['introduction', 'break'];

/** A template as the studio made or edited it. */
export interface TemplateEdit {
  readonly id: TemplateId;
  readonly name: string;
  readonly pieces: Readonly<Record<PlannedPiece, Elasticity>>;
  /** Part of the segments shared with guests that the host speaks. */
  readonly hostPercent: number;
  readonly wishes: PlanningWishes;
}

/** A template as the studio's list shows it. */
export interface StudioTemplate extends TemplateEdit {
  /** True where it is not as it comes with the engine. */
  readonly edited: boolean;
  /** True for one that the studio made itself. */
  readonly own: boolean;
}

/** The talkshow that comes with the engine has no row until somebody edits it; its id is the same everywhere. */
export const TALKSHOW_ID = '01900000-0000-7000-8000-000000007001' as TemplateId;

const planned = (of: (piece: PlannedPiece) => Elasticity): TemplateEdit['pieces'] =>
  Object.fromEntries(PLANNED_PIECES.map((piece) => [piece, of(piece)])) as TemplateEdit['pieces'];

/** The engine's own as it comes. */
export const ENGINES_TALKSHOW: TemplateEdit = {
  id: TALKSHOW_ID,
  name: TALKSHOW.title,
  pieces: planned((piece) => TALKSHOW.pieces[piece].seconds),
  hostPercent: TALKSHOW.pieces.debate.hostPercent,
  wishes: USUAL_WISHES,
};

/** The engine's own as the studio edited it, then the studio's by name. */
export function joinTemplates(edits: readonly TemplateEdit[]): readonly StudioTemplate[] {
  const edit = edits.find(({ id }) => id === TALKSHOW_ID);
  const own = edits.filter(({ id }) => id !== TALKSHOW_ID).toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));
  return [{ ...(edit ?? ENGINES_TALKSHOW), edited: edit !== undefined, own: false }, ...own.map((one) => ({ ...one, edited: true, own: true }))];
}

/** The template an episode names; null, or one that is gone: the engine's own. */
export function templateNamed(templates: readonly StudioTemplate[], id: TemplateId | null): StudioTemplate {
  return templates.find((one) => one.id === id) ?? templates.find((one) => one.id === TALKSHOW_ID)!;
}

/** A template as the engine takes it: shared pieces are hosted as much as the template says, everything else is the talkshow's. */
export function engineTemplate({ name, pieces, hostPercent }: TemplateEdit): ShowTemplate {
  const own = PLANNED_PIECES.map((piece) => {
    const known = TALKSHOW.pieces[piece];
    const shared = known.hostPercent === TALKSHOW.pieces.debate.hostPercent;
    return [piece, { ...known, seconds: pieces[piece], hostPercent: shared ? hostPercent : known.hostPercent }] as const;
  });
  return { ...TALKSHOW, title: name, pieces: { ...TALKSHOW.pieces, ...Object.fromEntries(own) } };
}
