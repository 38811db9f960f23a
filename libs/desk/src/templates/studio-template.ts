import { USUAL_WISHES, type PlanningWishes } from '#casting';
import { HOUSE_SHOWS, TALKSHOW, type Elasticity, type HouseShow, type HouseShowKey, type Seconds, type ShowPiece, type ShowTemplate } from '#rundown';
import type { Locale } from '../actor.js';
import type { TemplateId } from '../ids.js';
import { foldName } from '../storable-text.js';

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
  /** Length and chairs (the host's included) that an episode is opened with; both can be otherwise. */
  readonly targetSeconds: Seconds;
  readonly seats: number;
}

/** A template as the studio's list shows it. */
export interface StudioTemplate extends TemplateEdit {
  /** True where it is not as it comes with the house. */
  readonly edited: boolean;
  /** True for one that the studio made itself. */
  readonly own: boolean;
}

/** What comes with the house has no row until somebody edits it; its id is the same everywhere. */
const HOUSE_IDS: { readonly [Key in HouseShowKey]: TemplateId } = {
  talkshow: '01900000-0000-7000-8000-000000007001' as TemplateId,
  short: '01900000-0000-7000-8000-000000007002' as TemplateId,
  interview: '01900000-0000-7000-8000-000000007003' as TemplateId,
  debate: '01900000-0000-7000-8000-000000007004' as TemplateId,
  talk: '01900000-0000-7000-8000-000000007005' as TemplateId,
};
/** The usual one: what an episode that names none is planned by. */
export const TALKSHOW_ID = HOUSE_IDS.talkshow;

const planned = (of: (piece: PlannedPiece) => Elasticity): TemplateEdit['pieces'] =>
  Object.fromEntries(PLANNED_PIECES.map((piece) => [piece, of(piece)])) as TemplateEdit['pieces'];

/** Where a show of the house counts otherwise than most: two who answer each other speak as long as one another, a debate needs both sides. */
const HOUSE_WISHES: { readonly [Key in HouseShowKey]?: Partial<PlanningWishes> } = {
  interview: { speechBalance: 'strong', fewSeatChanges: 'strong' },
  debate: { contradiction: 'strong', speechBalance: 'strong' },
};

/** The house's own as they come, the usual one first. */
export const HOUSE_TEMPLATES: readonly TemplateEdit[] = HOUSE_SHOWS.map(({ key, names, template, targetSeconds, seats }: HouseShow) => ({
  id: HOUSE_IDS[key],
  name: names.fr,
  pieces: planned((piece) => template.pieces[piece].seconds),
  hostPercent: template.pieces.debate.hostPercent,
  wishes: { ...USUAL_WISHES, ...HOUSE_WISHES[key] },
  targetSeconds,
  seats,
}));

/** The usual one as it comes. */
export const ENGINES_TALKSHOW: TemplateEdit = HOUSE_TEMPLATES[0]!;

/** The house's own of this id as it comes; undefined for one of the studio's. */
export const houseTemplate = (id: TemplateId): TemplateEdit | undefined => HOUSE_TEMPLATES.find((one) => one.id === id);

/** The house's own as the studio edited them, the usual one first, then the studio's by name. */
export function joinTemplates(edits: readonly TemplateEdit[]): readonly StudioTemplate[] {
  const own = edits.filter(({ id }) => houseTemplate(id) === undefined).toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));
  const house = HOUSE_TEMPLATES.map((one) => {
    const edit = edits.find(({ id }) => id === one.id);
    return { ...(edit ?? one), edited: edit !== undefined, own: false };
  });
  return [...house, ...own.map((one) => ({ ...one, edited: true, own: true }))];
}

/** A template's name to a reader: those of the house have one in each language until somebody renames them. */
export function nameTemplate({ id, name }: Pick<TemplateEdit, 'id' | 'name'>, locale: Locale): string {
  const names = namesInHouse(id);
  return names !== undefined && names.fr === name ? names[locale] : name;
}

/** The name to keep: a house's own that is named as the house names it, in whatever language, keeps the house's name. */
export function keptName(id: TemplateId, name: string): string {
  const names = namesInHouse(id);
  return names !== undefined && Object.values(names).some((one) => foldName(one) === foldName(name)) ? names.fr : name;
}

const namesInHouse = (id: TemplateId): HouseShow['names'] | undefined => HOUSE_SHOWS.find(({ key }) => HOUSE_IDS[key] === id)?.names;

/** The template an episode names; null, or one that is gone: the usual one. */
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
