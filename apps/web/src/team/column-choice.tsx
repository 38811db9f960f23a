import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import css from './team.module.css';

interface ColumnChoiceProps {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  /** Said when none is chosen and the form was sent. */
  readonly wrong?: string | undefined;
}

/** Columns to tick, in the order of the rundown. */
export function ColumnChoice({ label, columns, chosen, choose, wrong }: ColumnChoiceProps) {
  const toggle = (id: string, on: boolean) => choose(columns.map((column) => column.id).filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <fieldset className={css['columns']}>
      <legend>{label}</legend>
      {columns.map(({ id, title }) => <Checkbox key={id} label={title} size="md" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />)}
      {wrong !== undefined && <p role="alert" className={css['wrong']}>{wrong}</p>}
    </fieldset>
  );
}
