import { NativeSelect, Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.css';
import { useId, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { ShowFormatsDocument } from '../operations/printing.js';
import { usePreferences } from '../preferences/preferences-provider.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useWords } from '../words/words-provider.js';
import { addressOf, choose, chosenOf, wishesOf, type OfferedFormat } from './choose-wishes.js';
import css from './printing.module.css';

interface PrintChoicesProps {
  readonly rundownId: string;
  readonly version: number | null;
  readonly target: ReactElement;
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
}

/** The papers and files, with how they are wanted; the choices are kept with the account. */
export default function PrintChoices({ rundownId, version, target, opened, setOpened }: PrintChoicesProps) {
  const { printing: words, app } = useWords();
  const { chosen, choose: keep } = usePreferences();
  const mayShape = useMayShape();
  const id = useId();
  const [{ data, error }, again] = useQuery({ query: ShowFormatsDocument });
  const formats = data?.showFormats.filter(({ ofPeople }) => mayShape || !ofPeople) ?? [];
  const list = (kind: OfferedFormat['kind'], title: string) => (
    <section aria-labelledby={`${id}${kind}`}>
      <h3 id={`${id}${kind}`}>{title}</h3>
      <ul className={css['formats']}>
        {formats.filter((format) => format.kind === kind).map((format) => {
          const name = words.formats[format.name] ?? format.label;
          return (
            <li key={format.name}>
              <a href={addressOf(rundownId, version, format, chosen.print)} target="_blank" rel="noopener" aria-label={kind === 'paper' ? words.opensIn(name) : undefined} onClick={() => setOpened(false)}>
                <Icon name={kind === 'paper' ? 'print' : 'file'} /> {name}
                <span className="soft">{format.choices.map(({ wish, values }) => sayValue(wish, values)).join(', ')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
  const sayValue = (wish: string, values: readonly string[]) => {
    const value = chosenOf(chosen.print, wish);
    const taken = value !== null && values.includes(value) ? value : values[0]!;
    return words.values[taken] ?? taken;
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal shadow="md" trapFocus returnFocus transitionProps={{ duration: 0 }} width="min(26rem, 94vw)">
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown aria-label={version === null ? words.open : words.everyOf(version)}>
        <div className={css['menu']}>
          {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
          {data === undefined && !error && <Placeholder lines={6} label={app.loading} />}
          {data !== undefined && (
            <>
              <div className={css['wishes']} role="group" aria-label={words.how}>
                {wishesOf(formats).map(({ wish, values }) => (
                  <NativeSelect
                    key={wish}
                    size="xs"
                    label={words.wishes[wish] ?? wish}
                    value={chosenOf(chosen.print, wish) ?? values[0]}
                    data={values.map((value) => ({ value, label: words.values[value] ?? value }))}
                    onChange={(event) => keep({ print: choose(chosen.print, wish, event.currentTarget.value) })}
                  />
                ))}
              </div>
              {list('paper', words.papers)}
              {list('file', words.files)}
            </>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
