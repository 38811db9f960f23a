import { sayHour, localTime, type Slot } from '#notices';
import type { ReactNode } from 'react';
import { LONGEST } from '../form/longest.js';
import type { FormName } from '../form/trouble.js';
import { Field } from './field.js';
import { isAwaited, openForms } from './open-forms.js';
import { sayWindow } from './say-facts.js';
import { isTroubled, pathTo, type SpeakerView } from './speaker-view.js';

/** The answers that are open, the likely one first; each is a form of its own. */
export function Answers({ view }: { readonly view: SpeakerView }) {
  const { page, words, locale } = view;
  const open = openForms(page);
  const { answer } = words;
  if (!open.some((form) => ['accept', 'confirm', 'but', 'decline'].includes(form))) return null;
  return (
    <section id="answer" aria-labelledby="answer-heading" className="sheet answers">
      <h2 id="answer-heading">{isAwaited(page) ? answer.awaited : answer.change}</h2>
      {open.includes('accept') && (
        <AnswerForm view={view} form="accept">
          <p>{answer.acceptSays}</p>
          <button type="submit" className="main">{answer.accept}</button>
        </AnswerForm>
      )}
      {open.includes('confirm') && page.slot !== null && (
        <AnswerForm view={view} form="confirm">
          <p>{answer.confirmSays(sayWindow(page.slot, locale))}</p>
          <button type="submit" className="main">{answer.confirm}</button>
        </AnswerForm>
      )}
      {open.includes('but') && page.slot !== null && <StayForm view={view} slot={page.slot} />}
      {open.includes('decline') && (
        <Folded view={view} form="decline" label={page.status === 'confirmed' ? answer.declineConfirmed : answer.decline} says={answer.declineSays}>
          <Field view={view} form="decline" name="reason" label={answer.reason} kind="lines" longest={LONGEST.reason} optional />
          <Field view={view} form="decline" name="instead" label={answer.instead} hint={answer.insteadHint} longest={LONGEST.instead} optional />
          <button type="submit">{answer.sendDecline}</button>
        </Folded>
      )}
      <p className="soft until">{answer.until}</p>
    </section>
  );
}

/** Taking one's yes back, whatever the slot: kept apart from the answers. */
export function Withdrawal({ view }: { readonly view: SpeakerView }) {
  const { answer } = view.words;
  if (!openForms(view.page).includes('withdraw')) return null;
  return (
    <section className="sheet answers" aria-label={answer.withdraw}>
      <Folded view={view} form="withdraw" label={answer.withdraw} says={answer.withdrawSays}>
        <Field view={view} form="withdraw" name="reason" label={answer.reason} kind="lines" longest={LONGEST.reason} optional />
        <button type="submit">{answer.sendWithdraw}</button>
      </Folded>
    </section>
  );
}

function StayForm({ view, slot }: { readonly view: SpeakerView; readonly slot: Slot }) {
  const { words, locale, page } = view;
  const { answer } = words;
  const stay = page.status === 'confirmed' ? (page.answer?.stay ?? null) : null;
  const clock = (at: number | null | undefined) => (at === null || at === undefined ? '' : localTime(at, slot.zone).slice(11, 16));
  return (
    <Folded view={view} form="but" label={answer.but} says={answer.butSays}>
      <div className="pair">
        <Field view={view} form="but" name="arrives" kind="time" label={answer.arrives} hint={answer.arrivesHint(sayHour(slot.call, locale))} known={clock(stay?.arrivesAt)} />
        <Field view={view} form="but" name="leaves" kind="time" label={answer.leaves} hint={answer.leavesHint(sayHour(slot.release, locale))} known={clock(stay?.leavesAt)} />
      </div>
      <button type="submit">{answer.sendBut}</button>
    </Folded>
  );
}

interface FoldedProps {
  readonly view: SpeakerView;
  readonly form: FormName;
  readonly label: string;
  readonly says: string;
  readonly children: ReactNode;
}

function Folded({ view, form, label, says, children }: FoldedProps) {
  return (
    <details open={isTroubled(view, form)}>
      <summary>{label}</summary>
      <AnswerForm view={view} form={form}>
        <p>{says}</p>
        {children}
      </AnswerForm>
    </details>
  );
}

function AnswerForm({ view, form, children }: Omit<FoldedProps, 'label' | 'says'>) {
  return (
    <form method="post" action={pathTo(view, 'answer')} id={form} noValidate data-keep="over">
      <input type="hidden" name="answer" value={form} />
      <input type="hidden" name="slot" value={view.page.slotRevision} />
      {children}
    </form>
  );
}
