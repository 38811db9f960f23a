import { NativeSelect, TextInput } from '@mantine/core';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import { faultsOfRule, type RuleDraft } from './draft-rule.js';
import css from './reminders.module.css';

interface RuleRowProps {
  readonly draft: RuleDraft;
  /** From 1. */
  readonly index: number;
  readonly tried: boolean;
  readonly change: (part: Partial<RuleDraft>) => void;
  readonly remove: () => void;
}

/** One reminder: days before at an hour, or the day itself so long before the call. */
export function RuleRow({ draft, index, tried, change, remove }: RuleRowProps) {
  const { studios: words } = useWords();
  const faults = faultsOfRule(draft);
  const wrong = (field: 'days' | 'hour' | 'lead', sentence: string) => (faults.includes(field) && (tried || draft[field] !== '') ? sentence : undefined);
  return (
    <li className={css['item']}><div className={css['rule']} role="group" aria-label={words.rule(index)}>
      <NativeSelect label={words.when} value={draft.sameDay ? 'day' : 'before'} onChange={(event) => change({ sameDay: event.currentTarget.value === 'day' })} data={[{ value: 'before', label: words.daysBefore }, { value: 'day', label: words.sameDay }]} />
      {draft.sameDay ? (
        <>
          <TextInput label={words.leadTime} value={draft.lead} onChange={(event) => change({ lead: event.currentTarget.value })} error={wrong('lead', words.leadWrong)} autoComplete="off" className="tabular" />
          <TextInput type="time" label={words.notBefore} value={draft.hour} onChange={(event) => change({ hour: event.currentTarget.value })} error={wrong('hour', words.hourWrong)} />
        </>
      ) : (
        <>
          <TextInput label={words.days} value={draft.days} onChange={(event) => change({ days: event.currentTarget.value })} error={wrong('days', words.daysWrong)} inputMode="numeric" autoComplete="off" className="tabular" />
          <TextInput type="time" label={words.at} value={draft.hour} onChange={(event) => change({ hour: event.currentTarget.value })} error={wrong('hour', words.hourWrong)} />
        </>
      )}
      <button type="button" className={css['remove']} aria-label={words.removeReminder(index)} title={words.removeReminder(index)} onClick={remove}><Icon name="bin" /></button>
    </div></li>
  );
}
