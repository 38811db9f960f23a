import { describeRun, type PaperWishes, type RunCopy, type RunDocument } from '#print';
import type { Reason } from '#rundown';
import { WORKER } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ParticipationStatus } from '../episode/episode.js';
import { CannotSucceed } from '../errors.js';
import type { JobRun } from '../jobs.js';
import { readShow, type ReadShow } from '../paper/read-show.js';
import { compares, isShowFormat, SHOW_FORMATS, type PaperFormat, type ShowFormat } from '../paper/show-formats.js';
import { writeShow } from '../paper/write-show.js';
import type { Work } from '../ports/unit-of-work.js';
import { announceRun } from './announce-run.js';
import { checkAddress, codeOf } from './note-print.js';
import { countPapers, nameRecipient, planCopies, type PlannedCopy, type PlannedPaper, type ShowToPrint } from './plan-copies.js';
import { isRunUnderWay, type PrintRun, type PrintRunId } from './print-run.js';
import type { PrintNoted } from './print.js';
import { showsOfDay, type ShowOfDay } from './shows-of-day.js';

/** A run started this often without an end takes the process down each time; it is given up. */
const MOST_STARTS = 5;

export type PrintRunOutcome =
  | { readonly outcome: 'PrintRunDone'; readonly copies: number }
  | { readonly outcome: 'PrintRunSettled'; readonly state: PrintRun['state'] }
  | { readonly outcome: 'PrintRunStopped'; readonly refusal: Reason };

/** Prints all copies of a day; safe to run twice, also at the same time: the first to keep its pages ends it. */
export async function carryOutPrintRun(desk: Desk, id: PrintRunId, job: JobRun): Promise<PrintRunOutcome> {
  const run = await begin(desk, id);
  if ('outcome' in run) return run;
  try {
    const shows = await readShows(desk, run);
    const planned = planCopies(shows.map(toPrint), (format) => isMade(format, run));
    const copies = countPapers(planned);
    if (copies === 0) return await stop(desk, id, 'refused', { code: shows.length === 0 ? 'nothingToPrint' : 'nobodyToPrintFor' });
    const progress = follow(desk, id, copies, ofPapers(planned, shows));
    await progress.reach(0);
    const { document, prints } = await writeCopies(desk, run, shows, planned);
    const pages = await desk.press.run(document, (done) => void progress.reach(done));
    await progress.settled();
    return await keep(desk, id, pages, copies, prints);
  } catch (error) {
    if (job.last) await stop(desk, id, 'failed', { code: 'printRunFault' });
    throw error;
  }
}

async function begin(desk: Desk, id: PrintRunId): Promise<PrintRun | PrintRunOutcome> {
  const begun = await desk.work.run(async (work) => {
    const run = await work.prints.lockRun(id);
    if (!run) throw new CannotSucceed(`There is no print run ${id}.`);
    if (!isRunUnderWay(run)) return { outcome: 'PrintRunSettled' as const, state: run.state };
    if (run.attempts >= MOST_STARTS) return null;
    return write(desk, work, { ...run, state: 'running', step: 'read', attempts: run.attempts + 1 });
  });
  return begun ?? stop(desk, id, 'failed', { code: 'printRunFault' });
}

/** A show of the day with all that its papers are made of. */
interface ShowRead extends ShowOfDay {
  readonly show: ReadShow;
}

/** The day's shows but those that have no line yet, as they are distributed, or as their drafts are. */
async function readShows(desk: Desk, { day, locale, ofPeople }: PrintRun): Promise<readonly ShowRead[]> {
  const read: ShowRead[] = [];
  for (const one of await showsOfDay(desk.reads, day)) {
    const compared = one.entries.some(({ papers }) => papers.some(({ format }) => isShowFormat(format) && compares(format)));
    const show = (await readShow(desk, WORKER, { rundownId: one.episode.rundownId, version: one.version, locale, ...(compared && { since: 'previous' as const }) }))!;
    const { telephones: _, signed: __, stays: ___, ...moment } = show.moment;
    if (show.document.segments.length > 0) read.push({ ...one, show: ofPeople ? show : { ...show, moment: { ...moment, tells: false } } });
  }
  return read;
}

/** Whoever hosts it, and the guests who sit in a line and did not say no since. */
function toPrint({ episode, entries, show: { matter: { content }, document } }: ShowRead): ShowToPrint {
  const seated = new Set<string>(document.segments.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  return {
    place: episode.studioId ?? 'elsewhere',
    people: content.participations.filter(({ id, role, status }) => !GONE.includes(status) && (role === 'host' || seated.has(id)))
      .map(({ id, person, role }) => ({ id, person: person.id, name: person.name, role })),
    entries,
  };
}

const GONE: readonly ParticipationStatus[] = ['declined', 'withdrawn', 'cancelled'];

function isMade(format: string, { ofPeople }: PrintRun): boolean {
  const made: PaperFormat | { readonly kind: 'file' } | null = isShowFormat(format) ? SHOW_FORMATS[format] : null;
  return made?.kind === 'paper' && (made.ofPeople !== true || ofPeople);
}

/** The show of each copy, in the order in which they are typeset. */
const ofPapers = (planned: readonly PlannedCopy[], shows: readonly ShowRead[]): readonly string[] =>
  planned.flatMap(({ papers }) => papers.flatMap(({ show, copies }) => Array.from({ length: copies }, () => shows[show]!.show.document.topic.title)));

/** Every paper described with its recipient's name and its own code. */
async function writeCopies(desk: Desk, run: PrintRun, shows: readonly ShowRead[], planned: readonly PlannedCopy[]): Promise<{ readonly document: RunDocument; readonly prints: readonly PrintNoted[] }> {
  const { locale, day } = run;
  return desk.work.run(async (work) => {
    const prints: PrintNoted[] = [];
    const describe = async (paper: PlannedPaper, recipient: string, outside: boolean): Promise<RunCopy['documents'][number]> => {
      const { show, version, episode: { rundownId } } = shows[paper.show]!;
      const wishes: PaperWishes = { ...(paper.wishes as PaperWishes), ...(paper.participationId !== null && { person: paper.participationId }) };
      const code = await codeOf(desk, work, { rundownId, show, format: paper.format, wishes, recipient, participationId: paper.participationId });
      const { content } = show.matter;
      prints.push({
        id: desk.newId(), code, copies: paper.copies, printedBy: run.requestedBy, printedByName: run.requestedByName, printedAt: desk.clock.now(),
        revision: version === null && 'revision' in content ? content.revision : null,
      });
      const { telephones: _, signed: __, ...plain } = show.moment;
      const written = writeShow(paper.format as ShowFormat, show.document, { ...(outside ? plain : show.moment), check: checkAddress(desk, code), recipient }, wishes);
      if (written.made !== 'pages') throw new Error(`The paper ${paper.format} has no pages.`);
      return written.document;
    };
    const copies = [];
    for (const { recipient, name, papers } of planned) {
      const role = nameRecipient(recipient, locale);
      const described = [];
      for (const paper of papers) described.push({ show: paper.show, paper: paperName(paper.format, run), copies: paper.copies, document: await describe(paper, name ?? role, recipient === 'guest' || recipient === 'audience') });
      copies.push({ name: name ?? role, role: name === null ? '' : role, papers: described });
    }
    const head = ({ show: { document: { topic, episode } }, episode: { start }, version }: ShowRead) => ({ title: topic.title, start, venue: episode?.place.name ?? '', version });
    return { document: describeRun({ locale, day, shows: shows.map(head), copies }), prints };
  });
}

function paperName(format: string, { locale }: PrintRun): string {
  const name: string = isShowFormat(format) ? SHOW_FORMATS[format].name[locale] : format;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Writes how many copies are done, one after the other and without holding the press up. */
function follow(desk: Desk, id: PrintRunId, copies: number, shows: readonly string[]) {
  let writing: Promise<unknown> = Promise.resolve();
  const reach = (done: number): Promise<unknown> => {
    // A step that cannot be written down is only a step: keeping the pages says whether the database is there.
    writing = writing.then(() => desk.work.run(async (work) => {
      const run = await work.prints.lockRun(id);
      if (run && isRunUnderWay(run)) await write(desk, work, { ...run, step: 'press', copies, done: Math.max(run.copies === copies ? run.done : 0, done), show: shows[Math.min(done, copies - 1)] ?? null });
    })).catch(() => undefined);
    return writing;
  };
  return { reach, settled: () => writing };
}

const keep = (desk: Desk, id: PrintRunId, pages: Uint8Array, copies: number, prints: readonly PrintNoted[]): Promise<PrintRunOutcome> =>
  desk.work.run(async (work): Promise<PrintRunOutcome> => {
    const run = (await work.prints.lockRun(id))!;
    if (!isRunUnderWay(run)) return { outcome: 'PrintRunSettled', state: run.state };
    await work.prints.keepPages(id, pages);
    await work.prints.note(prints);
    await write(desk, work, { ...run, state: 'done', step: null, show: null, copies, done: copies });
    return { outcome: 'PrintRunDone', copies };
  });

const stop = (desk: Desk, id: PrintRunId, state: 'refused' | 'failed', refusal: Reason): Promise<PrintRunOutcome> =>
  desk.work.run(async (work): Promise<PrintRunOutcome> => {
    const run = (await work.prints.lockRun(id))!;
    if (!isRunUnderWay(run)) return { outcome: 'PrintRunSettled', state: run.state };
    await write(desk, work, { ...run, state, step: null, show: null, refusal });
    return { outcome: 'PrintRunStopped', refusal };
  });

async function write(desk: Desk, work: Work, run: PrintRun): Promise<PrintRun> {
  await work.prints.saveRun(run, desk.clock.now());
  work.announce(announceRun(run));
  return run;
}
