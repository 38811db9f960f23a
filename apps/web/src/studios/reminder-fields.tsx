import type { ReminderRule } from '#notices';
import { Button, TextInput } from '@mantine/core';
import { Icon } from '../look/icons.js';
import { useSpeech } from '../words/words-provider.js';
import { newRule, type RuleDraft } from './draft-rule.js';
import type { StudioDraft } from './draft-studio.js';
import { ReminderDays } from './reminder-days.js';
import { RuleRow } from './rule-row.js';
import { sayRules } from './say-rule.js';
import css from './reminders.module.css';

interface ReminderFieldsProps {
  readonly draft: StudioDraft;
  /** Those that can be read. */
  readonly rules: readonly ReminderRule[];
  readonly tried: boolean;
  readonly change: (part: Partial<StudioDraft>) => void;
}

/** When people are reminded, in words, in fields, and as the days before a recording. */
export function ReminderFields({ draft, rules, tried, change }: ReminderFieldsProps) {
  const { words: { studios: words }, language } = useSpeech();
  const set = (index: number, part: Partial<RuleDraft>) => change({ rules: draft.rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)) });
  const windowWrong = draft.window.from >= draft.window.until;
  return (
    <fieldset className={css['part']}>
      <legend>{words.remindersTitle}</legend>
      <p className="soft">{words.remindersHint}</p>
      <ul className={css['rules']}>
        {draft.rules.map((rule, index) => (
          <RuleRow key={rule.rule} draft={rule} index={index + 1} tried={tried} change={(part) => set(index, part)} remove={() => change({ rules: draft.rules.filter((_, at) => at !== index) })} />
        ))}
      </ul>
      <div><Button variant="default" size="sm" leftSection={<Icon name="plus" />} disabled={draft.rules.length >= 12} onClick={() => change({ rules: [...draft.rules, newRule(crypto.randomUUID(), draft.rules)] })}>{words.addReminder}</Button></div>
      <div className={css['window']}>
        <div><h3>{words.windowTitle}</h3><p className="soft">{words.windowHint}</p></div>
        <div className={css['hours']}>
          <TextInput type="time" label={words.from} value={draft.window.from} onChange={(event) => change({ window: { ...draft.window, from: event.currentTarget.value } })} error={windowWrong ? words.windowWrong : undefined} />
          <TextInput type="time" label={words.until} value={draft.window.until} onChange={(event) => change({ window: { ...draft.window, until: event.currentTarget.value } })} error={windowWrong} />
        </div>
      </div>
      {!windowWrong && <ReminderDays rules={rules} window={draft.window} />}
      <p>{rules.length === 0 ? words.noReminders : sayRules(rules, words, language).map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`).join(' ')} <span className="soft">{words.remindersNow}</span></p>
    </fieldset>
  );
}
