import type { SpeakerPage } from '#desk';
import type { ParticipationStatus } from '#notices';
import type { FormName } from '../form/trouble.js';

const TAKING_PART: readonly ParticipationStatus[] = ['accepted', 'confirmed', 'toReconfirm', 'present'];

/** Whether somebody has said yes and may be seen: they sign, prepare and are named on screen. */
export const takesPart = ({ status }: Pick<SpeakerPage, 'status'>): boolean => TAKING_PART.includes(status);

/** Whether the studio waits for an answer about what stands. */
export const isAwaited = ({ status, slot }: Pick<SpeakerPage, 'status' | 'slot'>): boolean =>
  status === 'invited' || (slot !== null && (status === 'accepted' || status === 'toReconfirm'));

/** Whether the person is to come on that day: a slot that is off is not shown as one that stands. */
export const isExpected = ({ status }: Pick<SpeakerPage, 'status'>): boolean => !['declined', 'withdrawn', 'cancelled'].includes(status);

/** Whether the page stands for a call sheet: a slot, and a yes to it. */
export const isCallSheet = ({ status, slot }: Pick<SpeakerPage, 'status' | 'slot'>): boolean => slot !== null && (status === 'confirmed' || status === 'present');

/** The forms that the page offers, in its order. */
export function openForms(page: SpeakerPage): readonly FormName[] {
  const may = (act: SpeakerPage['acts'][number]) => page.acts.includes(act);
  const confirms = page.slot !== null && may('confirm');
  const offered: readonly (readonly [FormName, boolean])[] = [
    // With a slot in sight its confirmation says as much and more.
    ['accept', may('acceptInvitation') && !confirms],
    ['confirm', confirms],
    // A plain confirmation said twice changes nothing and is closed, but other hours are news.
    ['but', confirms || (page.slot !== null && page.status === 'confirmed' && page.acts.length > 0)],
    ['decline', may('decline') && page.status !== 'declined'],
    ['withdraw', may('withdraw') && page.status !== 'invited'],
    ['rights', takesPart(page) && page.rights.signed === null && page.rights.text !== ''],
    ['words', takesPart(page)],
  ];
  return offered.flatMap(([form, isOpen]) => (isOpen ? [form] : []));
}
