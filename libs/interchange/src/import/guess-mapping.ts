import { parseDuration } from '#rundown';
import type { SheetTable } from '../read/sheet-table.js';
import { SHOW_HEADINGS, type ShowColumn } from '../table/show-columns.js';
import type { ImportField, Mapping } from './import-fields.js';
import { fold } from './told.js';

/** Headings that people use, beside our own; both languages, without accents and case. */
const SYNONYMS: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  id: ['identifiant', 'id', 'id conducteur', 'conducteur id', 'uid'],
  number: ['n', 'no', 'nr', 'num', 'numero', 'number', '#', 'ordre', 'order', 'item', 'rang', 'cue', 'pos', 'position', 'seq', 'ligne', 'line', 'page'],
  title: ['sequence', 'segment', 'titre', 'title', 'sujet', 'rubrique', 'intitule', 'element', 'event', 'evenement', 'chapitre', 'chapter', 'topic', 'story', 'slug', 'libelle', 'nom', 'name', 'item name', 'titre de la sequence'],
  kind: ['nature', 'type', 'kind', 'genre', 'forme'],
  start: ['depart', 'tc', 'tc in', 'timecode', 'time code', 'heure', 'start', 'start time', 'debut', 'horaire', 'time', 'hour', 'front time', 'heure de depart', 'heure debut', 'air time', 'antenne'],
  duration: ['duree', 'duration', 'dur', 'length', 'temps', 'minutage', 'timing', 'duree prevue', 'est duration', 'estimated duration', 'planned', 'prevu', 'trt'],
  durationMinutes: ['duree min', 'duree mn', 'duree en minutes', 'duree minutes', 'duration min', 'duration minutes', 'minutes', 'min', 'mn'],
  durationSeconds: ['duree s', 'duree sec', 'duree en secondes', 'duration s', 'duration sec', 'duration seconds', 'seconds', 'secondes', 'sec'],
  hardStart: ['heure fixe', 'hard start', 'fixed start', 'heure imperative'],
  speakers: ['intervenants', 'intervenant', 'intervenante s', 'intervenant s', 'speakers', 'speaker', 'invites', 'invite', 'guests', 'guest', 'qui', 'who', 'personnes', 'people', 'participants', 'talent', 'talents', 'presenter', 'presentateur', 'animateur'],
  objective: ['objectif', 'objectifs', 'aim', 'objective', 'goal', 'but', 'angle', 'a obtenir'],
  content: ['contenu', 'content', 'texte', 'text', 'script', 'description', 'details', 'detail', 'deroule', 'deroulement', 'resume', 'summary'],
  camera: ['camera', 'cameras', 'cam', 'cadre', 'realisation', 'image', 'video', 'visuel', 'vision'],
  sound: ['son', 'audio', 'sound', 'micro', 'micros', 'microphone'],
  lowerThird: ['synthe', 'synthes', 'lower third', 'lower thirds', 'titrage', 'habillage', 'graphics', 'gfx', 'graphisme', 'cg'],
  notes: ['notes', 'note', 'remarques', 'remarque', 'commentaires', 'commentaire', 'comments', 'comment', 'observations', 'observation', 'infos', 'info', 'remarks'],
  theme: ['theme'],
  group: ['groupe', 'group', 'partie', 'part', 'bloc', 'block', 'acte'],
  state: ['etat', 'state', 'statut', 'status'],
  outside: ['hors duree', 'outside', 'hors antenne'],
  countToEnd: ['fin a l heure', 'ends on time', 'count to end'],
  elasticity: ['elasticite', 'elasticity'],
  colour: ['couleur', 'colour', 'color'],
  // What is computed, or is only to be read.
  ignored: ['cumul', 'running', 'total', 'cumulative', 'running time', 'temps cumule', 'questions', 'citations', 'quotes', 'fin', 'end', 'end time', 'reel', 'actual', 'origine', 'origin'],
};
const READ_ONLY: readonly ShowColumn[] = ['cumulative', 'questions', 'quotes'];

const KNOWN: ReadonlyMap<string, ImportField> = new Map([
  ...Object.entries(SYNONYMS).flatMap(([field, words]) => words!.map((word) => [word, field as ImportField] as const)),
  ...Object.values(SHOW_HEADINGS).flatMap((headings) => (Object.entries(headings) as [ShowColumn, string][]).map(([column, heading]) => [fold(heading), READ_ONLY.includes(column) ? 'ignored' : (column as ImportField)] as const)),
]);
/** Headings stand among the first rows, under a title or a logo. */
const HEADING_ROWS = 20;
const SAMPLE_ROWS = 200;
/** A text that is so often a duration makes a column of durations. */
const MOSTLY = 0.6;

/** What a table's columns seem to be: by their headings in French or English, else by what stands in them. `own`: the show's own columns. Nothing is guessed twice. */
export function guessMapping({ rows }: SheetTable, own: readonly { readonly id: string; readonly title: string }[] = []): Mapping {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heading = headingRowOf(rows);
  if (heading === null) return { headingRow: null, fields: byContent(rows, width) };
  const taken = new Set<ImportField>();
  const fields = Array.from({ length: width }, (_, index): ImportField => {
    const text = rows[heading]![index] ?? '';
    const known = KNOWN.get(fold(text));
    if (known !== undefined && known !== 'ignored' && !taken.has(known) && !(isDuration(known) && [...taken].some(isDuration))) {
      taken.add(known);
      return known;
    }
    const ours = own.find(({ id, title }) => fold(title) === fold(text) && !taken.has(`column:${id}`));
    if (ours === undefined) return 'ignored';
    taken.add(`column:${ours.id}`);
    return `column:${ours.id}`;
  });
  return { headingRow: heading, fields: bareMinutes(fields, rows.slice(heading + 1)) };
}

const isDuration = (field: ImportField): boolean => field === 'duration' || field === 'durationMinutes' || field === 'durationSeconds';

/** The row with most of what is known, two at least, or one alone where a table has one column. */
function headingRowOf(rows: SheetTable['rows']): number | null {
  let [best, at] = [0, -1];
  for (const [index, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const known = new Set(row.flatMap((text) => KNOWN.get(fold(text)) ?? [])).size;
    if (known > best) [best, at] = [known, index];
  }
  const only = rows[at]?.filter((text) => text.trim() !== '').length === 1;
  return best >= 2 || (best === 1 && only) ? at : null;
}

/** Bare numbers of a column of durations are minutes where none of them could be more than an hour of them. */
function bareMinutes(fields: readonly ImportField[], rows: SheetTable['rows']): readonly ImportField[] {
  return fields.map((field, index) => {
    if (field !== 'duration') return field;
    const texts = rows.slice(0, SAMPLE_ROWS).map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
    const bare = texts.filter((text) => /^\d+(?:[.,]\d)?$/u.test(text)).map((text) => Number(text.replace(',', '.')));
    return bare.length > 0 && bare.length >= texts.length * MOSTLY && bare.every((value) => value <= 60) ? 'durationMinutes' : field;
  });
}

/** Without headings: times of day that rise are starts, small rising numbers are numbers, durations are durations, and the first texts are the title. */
function byContent(rows: SheetTable['rows'], width: number): readonly ImportField[] {
  const taken = new Set<ImportField>();
  const take = (field: ImportField): ImportField => {
    if (taken.has(field)) return 'ignored';
    taken.add(field);
    return field;
  };
  return Array.from({ length: width }, (_, index): ImportField => {
    const texts = rows.slice(0, SAMPLE_ROWS).map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
    if (texts.length === 0) return 'ignored';
    const most = (test: (text: string) => boolean) => texts.filter(test).length >= texts.length * MOSTLY;
    if (most((text) => /^\d{1,3}(?: ?bis| ?ter)?$/u.test(text)) && rises(texts.map((text) => Number.parseInt(text, 10)))) return take('number');
    const seconds = texts.flatMap((text) => parseDuration(text) ?? []);
    if (seconds.length >= texts.length * MOSTLY) return take(rises(seconds) && seconds.length > 2 && texts.every((text) => /^\d{1,2}[:h]\d{2}/u.test(text)) ? 'start' : 'duration');
    return taken.has('title') ? take('content') : take('title');
  });
}

const rises = (numbers: readonly number[]): boolean => numbers.every((value, index) => index === 0 || value > numbers[index - 1]!);
