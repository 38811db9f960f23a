import { layTold, sayDamage, type Known, type ToldLaid } from '#interchange';
import type { Rundown } from '#rundown';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { ImportRefused } from '../outcomes.js';
import { LONGEST_TEXTS } from '../rundown/judge-edit.js';
import { mayBeMember, mayTouchEpisodeRundown } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { permit } from '../permissions.js';
import type { ImportedFile } from './import-input.js';
import { tellFile, type FileTold } from './tell-file.js';

/** A file read against a draft; `lay` puts what it says over a draft, the same or a newer one. */
export interface ReadImport {
  readonly outcome: 'importRead';
  readonly file: FileTold;
  readonly rundown: Rundown;
  readonly revision: number;
  readonly lay: (draft: Rundown, remove?: ReadonlySet<string>) => ToldLaid;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a file for a draft that the actor may change: what its names and ids stand for is looked up once. */
export async function readImport(desk: Desk, actor: Actor, input: ImportedFile, locale: Locale): Promise<ReadImport | ImportRefused> {
  permit(mayBeMember, actor);
  const { rundownId } = input;
  const model = await desk.reads.rundown(rundownId);
  if (model === null) throw new NotFound('rundown', rundownId);
  await desk.work.run((work) => permitInEpisode(work, mayTouchEpisodeRundown, actor, model.episode.id, { noun: 'rundown', id: rundownId }));
  const people = model.participations.map(({ id, person, role }) => ({ id: id as string, name: person.name, role }));
  const file = await tellFile(input, model.rundown, { start: model.rundown.start, people: people.map(({ name }) => name) });
  if (file.outcome === 'sourceRefused') {
    const said = file.damage === null ? [] : sayDamage(file.damage, locale);
    return { outcome: 'ImportRefused', code: file.code, detail: said[0] ?? null };
  }
  const ids = (field: 'quotes' | 'questions') => [...new Set(file.told.lines.flatMap(({ fields }) => fields[field] ?? []))].filter((id) => UUID.test(id));
  const [quotes, questions] = [ids('quotes'), ids('questions')];
  const there = quotes.length + questions.length === 0 ? null : await desk.work.run((work) => work.rundowns.piecesThere(rundownId, { quotes, questions }));
  const known: Known = {
    people,
    themes: model.themes.map(({ id, label }) => ({ id, label })),
    quotes: there?.quotes ?? new Set(),
    questions: there?.questions ?? new Set(),
    longest: LONGEST_TEXTS,
    file: input.name,
  };
  return { outcome: 'importRead', file, rundown: model.rundown, revision: model.revision, lay: (draft, remove) => layTold(file.told, draft, known, () => desk.newId(), remove) };
}
