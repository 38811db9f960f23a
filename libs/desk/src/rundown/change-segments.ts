import { findSegment, SEGMENT_COLOURS, SEGMENT_KINDS, type LineEdit, type Rundown, type Segment, type SegmentChange } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { RundownActId } from '../ids.js';
import type { ChangeSegmentsOutcome, InvalidValue, ProposalGone } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Newcomer } from '../proposal/newcomer.js';
import type { ProposalId } from '../proposal/proposal.js';
import { settleProposal } from '../proposal/settle-proposal.js';
import { toStorableText } from '../storable-text.js';
import { mayEditEpisodeRundown, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { changeDraft, type ActOnDraft } from './change-draft.js';
import { checkTexts } from './judge-edit.js';
import { newLine } from './new-line.js';
import { areUnknown, namesIn, saidIn } from './names-in-edits.js';
import type { RundownActKind } from './operation.js';
import { readApplicants, seatNewcomers, type ApplicantSeat } from './seat-newcomers.js';
import { segmentsChanged } from './segments-changed.js';
import { whyAdded } from './why-added.js';

/** Edits of one act at most: a rundown of two thousand lines can be pasted over. */
export const MOST_EDITS = 5_000;

/** An act on the draft. An added line says what stands in it; the rest is empty, unless it is a copy of another, which lends it why that is there. */
export interface ChangeSegmentsInput extends Omit<ActOnDraft, 'undoes'> {
  readonly act: RundownActId;
  readonly edits: readonly LineEditInput[];
  /** Applicants whom the edits seat by the ids given here, which become their places in the episode. */
  readonly seats?: readonly ApplicantSeat[] | null;
  /** The proposal whose pieces the edits are: it lends them its reasons, and its newcomers get their places. */
  readonly proposal?: ProposalId | null;
}

export type LineEditInput =
  | Exclude<LineEdit, { does: 'add' }>
  | { readonly does: 'add'; readonly segment: Pick<Segment, 'id' | 'kind' | 'title' | 'durationSeconds'> & SegmentChange; readonly place: number | 'reserve'; readonly copyOf?: Segment['id'] | null };

/** Does one act of a producer to the draft: one or many lines, all of it or nothing. */
export async function changeSegments(desk: Desk, actor: Actor, input: ChangeSegmentsInput): Promise<ChangeSegmentsOutcome> {
  const { rundownId, expectedRevision, act, kind } = input;
  if (input.edits.length > MOST_EDITS) return { outcome: 'InvalidValue', field: 'edits', code: 'tooManyEdits' };
  const done = await changeDraft<InvalidValue | ProposalGone>(desk, actor, { rundownId, expectedRevision, act, kind: kind ?? null }, async (draft, work, episodeId) => {
    if (input.proposal) await permitInEpisode(work, mayPlanEpisode, actor, episodeId, { noun: 'rundown', id: rundownId });
    // Whoever was given a column seats the people of the episode, and brings nobody in.
    if (input.seats?.length) await permitInEpisode(work, mayEditEpisodeRundown, actor, episodeId, { noun: 'rundown', id: rundownId });
    const proposal = input.proposal ? await work.proposals.byId(input.proposal) : null;
    if (input.proposal && proposal?.rundownId !== rundownId) return { outcome: 'ProposalGone', rundownId };
    const edits = input.edits.map((edit) => storable(draft, edit, kind ?? null, proposal?.after));
    const newcomers = [...(proposal?.newcomers ?? []), ...(await readApplicants(work, episodeId, input.seats ?? []))];
    const refused = edits.map(checkEdit).find((one) => one !== null) ?? (await checkNames(work, draft, edits, newcomers));
    if (refused) return refused;
    if (proposal === null && newcomers.length === 0) return { edits };
    const settle = async (taken: Rundown) => {
      if (proposal) await settleProposal(desk, work, actor, episodeId, proposal, taken);
      return seatNewcomers(desk, work, episodeId, newcomers, edits);
    };
    return { edits, settle };
  });
  return done.outcome === 'DraftChanged' ? segmentsChanged(rundownId, done) : done;
}

/** The edit as it can be kept; a new line is whole. */
function storable(draft: Rundown, edit: LineEditInput, kind: RundownActKind | null, proposed?: Rundown): LineEdit {
  const told = proposed && (edit.does === 'edit' || edit.does === 'add') ? findSegment(proposed, edit.does === 'add' ? edit.segment.id : edit.segment)?.segment : undefined;
  switch (edit.does) {
    case 'edit':
      return { ...edit, change: { ...storableChange(edit.change, told ?? findSegment(draft, edit.segment)?.segment), ...(told && { why: told.why }) } };
    case 'add': {
      const origin = edit.copyOf ? findSegment(draft, edit.copyOf)?.segment : undefined;
      const { id, ...given } = edit.segment;
      const { why: _, ...fields } = storableChange(given, told ?? origin);
      // What a line need not have is left out where nothing is said.
      const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
      return { does: 'add', segment: newLine(id, { why: told?.why ?? whyAdded(kind, edit.segment, origin), ...(said as Pick<Segment, 'kind' | 'title' | 'durationSeconds'>) }), place: edit.place };
    }
    case 'frame': {
      const { groups, columns } = edit.frame;
      const titled = <One extends { readonly title: string }>(list: readonly One[]): One[] => list.map((one) => ({ ...one, title: toStorableText(one.title) }));
      return { does: 'frame', frame: { ...(groups && { groups: titled(groups) }), ...(columns && { columns: titled(columns) }) } };
    }
    default:
      return edit;
  }
}

/** Texts as they can be kept; whoever keeps their seat keeps why they sit there. */
function storableChange(change: SegmentChange, before: Segment | undefined): SegmentChange {
  const texts = Object.fromEntries((['title', 'objective', 'content', 'notes'] as const).flatMap((field) => (typeof change[field] === 'string' ? [[field, toStorableText(change[field])]] : [])));
  const { technique, cells, speakers, why: _, ...rest } = change;
  const each = <Texts extends object>(of: Texts): Texts => Object.fromEntries(Object.entries(of).map(([name, text]) => [name, toStorableText(String(text))])) as Texts;
  return {
    ...rest,
    ...texts,
    ...(technique && { technique: each(technique) }),
    ...(cells !== undefined && { cells: cells && each(Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')) as typeof cells) }),
    ...(speakers && { speakers: speakers.map((speaker) => ({ ...speaker, why: before?.speakers.find(({ id }) => id === speaker.id)?.why ?? [] })) }),
  };
}

function checkEdit(edit: LineEdit): InvalidValue | null {
  if (edit.does === 'frame') {
    const titles = [...(edit.frame.groups ?? []), ...(edit.frame.columns ?? [])].map(({ title }) => title);
    return titles.every((title) => title.length <= 200) ? null : { outcome: 'InvalidValue', field: 'title', code: 'tooLong' };
  }
  if (edit.does === 'move' || edit.does === 'remove') return null;
  const said = edit.does === 'add' ? edit.segment : edit.change;
  if (said.kind && !SEGMENT_KINDS.includes(said.kind)) throw new InvalidInput('kind', `“${said.kind}” is no kind of segment.`);
  if (said.colour && !SEGMENT_COLOURS.includes(said.colour)) throw new InvalidInput('colour', `“${said.colour}” is no colour of a line.`);
  if (said.speakers?.some(({ seconds }) => !Number.isInteger(seconds) || seconds < 0)) return { outcome: 'InvalidValue', field: 'speakers', code: 'durationOutOfRange' };
  if (said.speakers && new Set(said.speakers.map(({ id }) => id)).size < said.speakers.length) return { outcome: 'InvalidValue', field: 'speakers', code: 'idTaken' };
  return checkTexts(said);
}

/** Whoever and whatever is named must be of the episode and its topic, and a group or column of the rundown. */
async function checkNames(work: Work, draft: Rundown, edits: readonly LineEdit[], newcomers: readonly Newcomer[]): Promise<InvalidValue | null> {
  const said = saidIn(edits);
  const names = namesIn(edits);
  const old = { ...names, participations: names.participations.filter((id) => !newcomers.some(({ participation }) => participation === id)) };
  const framed = edits.flatMap((edit) => (edit.does === 'frame' ? [edit.frame] : []));
  const groups = new Set([...(draft.groups ?? []), ...framed.flatMap((frame) => frame.groups ?? [])].map(({ id }) => id as string));
  const columns = new Set([...(draft.columns ?? []), ...framed.flatMap((frame) => frame.columns ?? [])].map(({ id }) => id as string));
  const strange = said.some(({ group, cells }) => (group && !groups.has(group)) || Object.keys(cells ?? {}).some((column) => !columns.has(column)));
  return strange || (await areUnknown(work, draft.id, old)) ? { outcome: 'InvalidValue', field: 'edits', code: 'nameUnknown' } : null;
}
