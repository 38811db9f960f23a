import { sayDamage, type Known } from '#interchange';
import type { Rundown } from '#rundown';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { ImportRefused } from '../outcomes.js';
import type { OpenedFile } from '../ports/file-reader.js';
import { LONGEST_TEXTS } from '../rundown/judge-edit.js';
import { mayBeMember, mayTouchEpisodeRundown } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { permit } from '../permissions.js';
import type { ImportedFile } from './import-input.js';

/** A file read against a draft, and what its names and ids stand for. */
export interface ReadImport {
  readonly file: OpenedFile;
  readonly known: Known;
  readonly rundown: Rundown;
  readonly revision: number;
}

/** Reads a file for a draft that the actor may change, and does something with it: what its names and ids stand for is looked up once. */
export async function readImport<Done>(desk: Desk, actor: Actor, input: ImportedFile, locale: Locale, make: (read: ReadImport) => Promise<Done>): Promise<Done | ImportRefused> {
  permit(mayBeMember, actor);
  const { rundownId } = input;
  const model = await desk.reads.rundown(rundownId);
  if (model === null) throw new NotFound('rundown', rundownId);
  await desk.work.run((work) => permitInEpisode(work, mayTouchEpisodeRundown, actor, model.episode.id, { noun: 'rundown', id: rundownId }));
  const people = model.participations.map(({ id, person, role }) => ({ id: id as string, name: person.name, role }));
  const file = await desk.files.open(input, { columns: model.rundown.columns }, { start: model.rundown.start, people: people.map(({ name }) => name) });
  if (file.outcome === 'sourceRefused') {
    const said = file.damage === null ? [] : sayDamage(file.damage, locale);
    return { outcome: 'ImportRefused', code: file.code, detail: said[0] ?? null };
  }
  try {
    const { quotes, questions } = file.facts;
    const there = quotes.length + questions.length === 0 ? null : await desk.work.run((work) => work.rundowns.piecesThere(rundownId, { quotes, questions }));
    const known: Known = {
      people,
      themes: model.themes.map(({ id, label }) => ({ id, label })),
      quotes: there?.quotes ?? new Set(),
      questions: there?.questions ?? new Set(),
      longest: LONGEST_TEXTS,
      file: input.name,
    };
    return await make({ file, known, rundown: model.rundown, revision: model.revision });
  } finally {
    await file.close();
  }
}
