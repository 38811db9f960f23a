import { IMPORT_FIELDS } from '#interchange';
import { NativeSelect } from '@mantine/core';
import { useWords } from '../words/words-provider.js';
import type { MappingActs, Preview } from './use-import.js';
import css from './import-dialog.module.css';

/** Rows that may be chosen as the headings. */
const HEADING_ROWS = 20;

interface ColumnsPartProps {
  readonly preview: Preview;
  readonly own: readonly { readonly id: string; readonly title: string }[];
  readonly mapping: MappingActs;
}

/** Which sheet is read, where its headings stand, and what each column is. */
export function ColumnsPart({ preview: { source, parts, chosen, headingRow, columns }, own, mapping: { read, reading } }: ColumnsPartProps) {
  const { rundownImport: words } = useWords();
  const choices = [
    { value: 'ignored', label: words.unused },
    ...IMPORT_FIELDS.filter((field) => field !== 'ignored' && field !== 'newColumn').map((field) => ({ value: field, label: words.fields[field] ?? field })),
    ...own.map(({ id, title }) => ({ value: `column:${id}`, label: title })),
    { value: 'newColumn', label: words.newColumn },
  ];
  const write = (index: number, field: string) => {
    // A field is one column: whatever it was before is left out.
    const fields = columns.map((column, at) => (at === index ? field : column.field === field && field !== 'newColumn' ? 'ignored' : column.field));
    read({ ...reading, fields });
  };
  return (
    <>
      {(parts.length > 1 || source === 'table') && (
        <div className={css['choices']}>
          {parts.length > 1 && <NativeSelect label={source === 'ontime' ? words.rundown : words.sheet} value={String(chosen)} onChange={(event) => read({ sheet: Number(event.currentTarget.value) })} data={parts.map((part, index) => ({ value: String(index), label: part }))} />}
          {source === 'table' && (
            <NativeSelect
              label={words.headingRow}
              value={String(headingRow ?? -1)}
              onChange={(event) => read({ sheet: chosen, headingRow: Number(event.currentTarget.value) })}
              data={[{ value: '-1', label: words.noHeading }, ...Array.from({ length: HEADING_ROWS }, (_, index) => ({ value: String(index), label: words.row(String(index + 1)) }))]}
            />
          )}
        </div>
      )}
      {columns.length > 0 && (
        <fieldset className={css['columns']}>
          <legend>{words.columns}</legend>
          <p className="soft">{words.columnsHint}</p>
          <ul>
            {columns.map(({ heading, samples, field }, index) => (samples.length === 0 && heading === '' ? null : (
              <li key={index}>
                <NativeSelect label={heading || words.columnNumber(String(index + 1))} value={field} onChange={(event) => write(index, event.currentTarget.value)} data={choices} data-used={field !== 'ignored' || undefined} />
                <p className="soft">{samples.join(' · ')}</p>
              </li>
            )))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
