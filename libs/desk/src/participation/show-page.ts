import { RIGHTS_TEXT, type PersonAct } from '#notices';
import type { SegmentId } from '#rundown';
import type { RundownSnapshot } from '../rundown/rundown-model.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile, PreparedAnswer } from './participation-file.js';
import type { SegmentMatter, SpeakerPage } from './speaker-page.js';

/** What a page is made of beside the file. */
export interface PageMatter {
  readonly frame: EpisodeFrame;
  /** The newest version; null before the first. */
  readonly snapshot: RundownSnapshot | null;
  readonly preparationQuestions: readonly string[];
  readonly slotChanged: boolean;
  readonly acts: readonly PersonAct['act'][];
}

/** A speaker's page from what is kept: their own part of the newest version, and nothing of anybody else's but names. */
export function showPage(file: ParticipationFile, { frame, snapshot, preparationQuestions, slotChanged, acts }: PageMatter): SpeakerPage {
  const { person, contact, participation, standing, companions, presentation, rights } = file;
  const own = (snapshot?.rundown.segments ?? []).filter(({ id, speakers }) => speakers.some((one) => one.id === file.id) && (standing?.segments.some((one) => one.id === id) ?? false));
  const { house, episode, mapAddress } = frame;
  const isOut = ['declined', 'withdrawn', 'cancelled'].includes(participation.status);
  return {
    recipient: person.name,
    locale: contact.locale,
    zone: contact.zone,
    show: episode.title,
    letterhead: house.letterhead,
    status: participation.status,
    slotRevision: participation.slotRevision,
    slotChanged,
    acts,
    slot: participation.status === 'cancelled' ? null : standing,
    mapAddress,
    contact: Object.values(house.contact).every((part) => part === '') ? null : house.contact,
    companions: isOut ? [] : companions,
    speakingSeconds: new Map(own.map(({ id, speakers }): [SegmentId, number] => [id, speakers.find((one) => one.id === file.id)?.seconds ?? 0])),
    matter: episode.showsMatter && snapshot !== null && !isOut ? own.map((segment) => matterOf(segment, snapshot)) : [],
    answer: participation.answer,
    rights: { version: RIGHTS_TEXT.version, text: RIGHTS_TEXT[contact.locale], signed: rights },
    lowerThird: presentation.lowerThird ?? null,
    pronunciation: presentation.pronunciation ?? '',
    biography: presentation.biography ?? '',
    preparation: prepare(file.preparation, preparationQuestions),
  };
}

function matterOf({ id, questions, quotes }: RundownSnapshot['rundown']['segments'][number], snapshot: RundownSnapshot): SegmentMatter {
  const said = (pieces: readonly { readonly id: string; readonly text: string; readonly author: string | null }[], ids: readonly string[]) =>
    ids.flatMap((wanted) => pieces.filter((piece) => piece.id === wanted).map(({ text, author }) => ({ text, author })));
  return { segmentId: id, questions: said(snapshot.questions, questions), quotes: said(snapshot.quotes, quotes) };
}

/** The preparation questions with what was answered; an answer whose question is no longer asked stays. */
function prepare(answers: readonly PreparedAnswer[], questions: readonly string[]): readonly PreparedAnswer[] {
  const asked = questions.map((question): PreparedAnswer => answers.find((one) => one.question === question) ?? { question, text: '' });
  return [...asked, ...answers.filter(({ question, text }) => text !== '' && !questions.includes(question))];
}
