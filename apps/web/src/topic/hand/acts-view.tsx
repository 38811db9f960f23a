import { typesetFrench } from '#print';
import { Checkbox } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { Blank } from '../../look/blank.js';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { useTopicHand } from './hand-provider.js';
import { sayAct, sayWith } from './say-act.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from './acts-view.module.css';

/** All that was done to the matter, newest first, each to be undone whatever came after. */
export function ActsView() {
  const { words: { hand }, language } = useSpeech();
  const { topic, act: does, said } = useTopicHand();
  const mayShape = useMayShape();
  const [params, setParams] = useSearchParams();
  const onlyDropped = params.has('ecartees');
  if (topic.acts.length === 0) return <Blank title={hand.noActs}>{hand.noActsHint}</Blank>;
  const shown = onlyDropped ? topic.acts.filter(({ act }) => act === 'drop') : topic.acts;
  const switchTo = (checked: boolean) =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (checked) next.set('ecartees', '1');
      else next.delete('ecartees');
      return next;
    }, { replace: true });
  return (
    <section className={css['acts']} aria-labelledby="acts">
      <div className={css['head']}>
        <div>
          <h2 id="acts" tabIndex={-1}>{hand.actsTitle}</h2>
          <p className="soft">{hand.actsLead}</p>
        </div>
        <Checkbox label={hand.onlyDropped} checked={onlyDropped} onChange={(event) => switchTo(event.currentTarget.checked)} />
      </div>
      <p className={css['said']} role="status">{said?.text}</p>
      {shown.length === 0 && <p className="soft">{hand.noDropped}</p>}
      {shown.length > 0 && (
        <ol className={`sheet ${css['list']}`}>
          {shown.map((act) => {
            const sentence = typesetFrench(sayAct(act, hand));
            const when = sayInstant(act.at, language);
            return (
              <li key={act.id} data-lost={act.lost !== null || undefined}>
                <div className={css['what']}>
                  <p className={css['sentence']}>{sentence}</p>
                  <p className="soft">{act.by === null ? hand.when(when) : hand.by(act.by, when)}</p>
                  {act.lost !== null && <p className={css['lost']}><Icon name="warn" /> {hand.noLonger(sayWith(hand.lost, act.lost, language))}</p>}
                </div>
                {mayShape && (
                  <button
                    type="button"
                    className={css['undo']}
                    aria-label={hand.undoActName(sentence)}
                    onClick={(event) => {
                      const line = event.currentTarget.closest('li');
                      const next = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button');
                      does({ does: 'undo', act: act.id });
                      (next ?? document.getElementById('acts'))?.focus();
                    }}
                  >
                    <Icon name="undo" /> {hand.undoAct}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
