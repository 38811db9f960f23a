import type { Conducteur1 } from '#interchange';
import type { RundownId } from '#rundown';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ContributionId } from '../ids.js';
import type { ParticipationFile } from '../participation/participation-file.js';
import { readDesk } from '../read-desk.js';
import { mayTellEpisodePeople } from '../team/episode-permissions.js';
import { stayOf } from '../participation/press-papers.js';
import type { Studio } from '../studio/studio.js';
import { conducteurOf, type ShowMatter } from './conducteur-of.js';
import type { PrintMoment } from './printed-show.js';

/** Which show is wanted: its draft (`version` null) or what a release froze. */
export interface ShowWanted {
  readonly rundownId: RundownId;
  readonly version: number | null;
  readonly locale: Locale;
  /** An earlier state to compare with: a version by its number, or the one released before; absent: none. */
  readonly since?: number | 'previous';
}

/** A show as its papers and files are made of it. */
export interface ReadShow {
  readonly document: Conducteur1;
  readonly moment: PrintMoment;
  readonly matter: ShowMatter;
}

/**
 * Reads a draft or a released version for printing and export, with the earlier one that a paper of changes asks for; null when there is no such rundown or version.
 * Telephones and signatures come with it for whoever may write to its people, and for nobody else.
 */
export async function readShow(desk: Desk, actor: Actor, wanted: ShowWanted): Promise<ReadShow | null> {
  const show = await readOne(desk, actor, wanted);
  if (show === null || wanted.since === undefined) return show;
  const number = wanted.since === 'previous' ? await previousOf(desk, actor, wanted) : wanted.since;
  if (number === null) return show;
  const earlier = await readOne(desk, actor, { ...wanted, version: number });
  return earlier && { ...show, moment: { ...show.moment, since: earlier.document } };
}

/** The number of the version before a version, or of the newest one before a draft; null before the first. */
async function previousOf(desk: Desk, actor: Actor, { rundownId, version }: ShowWanted): Promise<number | null> {
  if (version !== null) return version > 1 ? version - 1 : null;
  const [newest] = await readDesk(desk, actor).newestReleases([rundownId]);
  return newest?.version.number ?? null;
}

async function readOne(desk: Desk, actor: Actor, { rundownId, version: number, locale }: ShowWanted): Promise<ReadShow | null> {
  const reads = readDesk(desk, actor);
  const found = number === null ? null : await reads.versionNumbered(rundownId, number);
  const content = number === null ? await reads.rundown(rundownId) : (found?.snapshot ?? null);
  if (content === null) return null;
  const version = found?.version ?? null;
  const { episode, quotes, questions, points } = content;
  const pieces = [...new Set([...quotes, ...questions, ...points].map(({ contributionId }): ContributionId => contributionId))];
  const [[now], [topic], contributions, [files = []], edited, tells] = await Promise.all([
    reads.episodesById([episode.id]),
    reads.topicsById([episode.topicId]),
    pieces.length === 0 ? [] : reads.contributionsById(pieces),
    reads.filesOfEpisodes([episode.id]),
    version === null ? reads.draftEditedAt(rundownId) : null,
    mayTellIn(desk, actor, rundownId),
  ]);
  const frozen = 'place' in content ? (content.place ?? null) : null;
  const [studio = null] = now?.studioId ? await reads.studiosById([now.studioId]) : [];
  const matter: ShowMatter = {
    content,
    version,
    editedAt: version?.releasedAt ?? (edited ?? desk.clock.now()).toISOString(),
    topic: topic ?? null,
    contributions: contributions.flatMap((one) => one ?? []),
    place: frozen ?? (studio ? { name: studio.name, address: studio.address, access: studio.access } : null),
    files,
  };
  // Whom to call is asked now, where it is still recorded there.
  const there = studio !== null && (frozen === null || frozen.name === studio.name || frozen.address === studio.address) ? studio : null;
  return { document: conducteurOf(matter), matter, moment: momentOf(matter, there, locale, tells) };
}

function momentOf({ content, editedAt, files }: ShowMatter, studio: Studio | null, locale: Locale, tells: boolean): PrintMoment {
  const known = <Told>(tell: (file: ParticipationFile) => Told | null): ReadonlyMap<string, Told> => new Map( files.flatMap((file) => {
    const told = tell(file);
    return told === null ? [] : [[file.id as string, told] as const];
  }));
  return {
    locale,
    zone: content.episode.zone,
    now: editedAt,
    tells,
    ...(studio && { house: studio }),
    ...(tells && {
      telephones: known(({ contact }) => contact.telephone),
      signed: known(({ rights }) => rights !== null),
      stays: known(stayOf),
    }),
  };
}

async function mayTellIn(desk: Desk, actor: Actor, rundownId: RundownId): Promise<boolean> {
  if (mayTellEpisodePeople(actor, null)) return true;
  const own = actor.kind === 'user' ? await desk.reads.episodesOfMember(actor.id) : [];
  return mayTellEpisodePeople(actor, own.find((one) => one.rundownId === rundownId) ?? null);
}
