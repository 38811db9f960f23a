import { HOUSE_COLUMNS } from '#rundown';
import type { PreferencesRefused } from '../outcomes.js';
import { PAPER_CHOICES, PAPER_WISHES } from '../paper/paper-choices.js';
import { foldName, toSeenLine } from '../storable-text.js';
import type { ColumnLayout, ColumnPlace, Preferences } from './preferences.js';

const MOST_LAYOUTS = 12;
const MOST_COLUMNS = 40;
const LONGEST_NAME = 60;
const [NARROWEST, WIDEST] = [24, 1_200];
/** More than any tour has. */
const LAST_STEP = 50;
const OWN_COLUMN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Why preferences cannot be kept, or null. */
export function checkPreferences({ layouts, layout, tour, print }: Preferences): PreferencesRefused['code'] | null {
  if (tour !== null && !(Number.isInteger(tour.step) && tour.step >= 0 && tour.step <= LAST_STEP)) return 'stepUnknown';
  if (print !== null && !PAPER_WISHES.every((wish) => print[wish] === null || isTaken(wish, print[wish]))) return 'printUnknown';
  if (layouts.length > MOST_LAYOUTS) return 'tooManyLayouts';
  for (const [i, { name, columns }] of layouts.entries()) {
    if (name === '') return 'layoutNameEmpty';
    if (name.length > LONGEST_NAME) return 'layoutNameTooLong';
    if (layouts.some((other, j) => j < i && foldName(other.name) === foldName(name))) return 'layoutNameTaken';
    const code = checkColumns(columns);
    if (code) return code;
  }
  return layout === null || layouts.some(({ name }) => name === layout) ? null : 'layoutGone';
}

const isTaken = (wish: (typeof PAPER_WISHES)[number], value: string): boolean => Object.values(PAPER_CHOICES).some((choices) => choices[wish]?.includes(value) === true);

function checkColumns(columns: readonly ColumnPlace[]): PreferencesRefused['code'] | null {
  if (columns.length > MOST_COLUMNS) return 'tooManyColumns';
  if (!columns.every(({ id }) => (HOUSE_COLUMNS as readonly string[]).includes(id) || OWN_COLUMN.test(id))) return 'columnUnknown';
  if (new Set(columns.map(({ id }) => id)).size < columns.length) return 'columnTwice';
  if (!columns.some(({ shown }) => shown)) return 'noColumnShown';
  return columns.every(({ width }) => width === null || (Number.isInteger(width) && width >= NARROWEST && width <= WIDEST)) ? null : 'widthOutOfRange';
}

/** A layout with its name as a reader sees it. */
export const toSeenLayout = ({ name, columns }: ColumnLayout): ColumnLayout => ({ name: toSeenLine(name), columns: columns.map(({ id, shown, width }) => ({ id, shown, width })) });
