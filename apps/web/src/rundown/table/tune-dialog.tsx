import { formatDuration, parseDuration, readHardStart, SEGMENT_COLOURS, SEGMENT_KINDS, type Elasticity, type LineEdit, type SegmentChange, type TimedSegment } from '#rundown';
import { Checkbox, Select, Slider, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Slider.css';
import { sameCell, type CellValue } from '../cell.js';
import { FormWindow } from './form-window.js';
import type { LineDialogProps } from './line-question.js';
import css from '../running-order.module.css';

/** Everything of a line that is no text of its own: kind, room, fixed start, colour, whether it is played. One act. */
export function TuneDialog({ segment, rundown, change, close }: LineDialogProps & { readonly segment: TimedSegment }) {
  const { rundown: words, kinds, table } = useWords();
  const [kind, setKind] = useState<string>(segment.kind);
  const [objective, setObjective] = useState(segment.objective);
  const [outside, setOutside] = useState(segment.outside);
  const [elastic, setElastic] = useState(segment.elasticity !== null);
  const room = segment.elasticity ?? { minSeconds: segment.durationSeconds, idealSeconds: segment.durationSeconds, maxSeconds: segment.durationSeconds };
  const [texts, setTexts] = useState({ min: formatDuration(room.minSeconds), ideal: formatDuration(room.idealSeconds), max: formatDuration(room.maxSeconds), duration: formatDuration(segment.durationSeconds) });
  const [hardStart, setHardStart] = useState(!segment.hardStart ? '' : 'local' in segment.hardStart ? segment.hardStart.local.slice(11) : `+${formatDuration(segment.hardStart.offsetSeconds)}`);
  const [countToEnd, setCountToEnd] = useState(segment.countToEnd ?? false);
  const [colour, setColour] = useState<string | null>(segment.colour ?? null);
  const [skipped, setSkipped] = useState<string>(segment.skipped ?? 'played');
  const [wrong, setWrong] = useState<'duration' | 'elasticity' | 'hardStart' | null>(null);
  const seconds = (name: keyof typeof texts) => parseDuration(texts[name].trim());

  const elasticity = (): Elasticity | null | undefined => {
    if (!elastic) return null;
    const [minSeconds, idealSeconds, maxSeconds] = [seconds('min'), seconds('ideal'), seconds('max')];
    if (minSeconds === null || idealSeconds === null || maxSeconds === null || minSeconds > idealSeconds || idealSeconds > maxSeconds) return undefined;
    return { minSeconds, idealSeconds, maxSeconds };
  };
  const done = () => {
    const [durationSeconds, made] = [seconds('duration'), elasticity()];
    const fixed = hardStart.trim() === '' ? null : readHardStart(hardStart.trim(), rundown.start);
    if (durationSeconds === null) return setWrong('duration'), false;
    if (made === undefined) return setWrong('elasticity'), false;
    if (fixed === undefined) return setWrong('hardStart'), false;
    const wanted: SegmentChange = { kind: kind as TimedSegment['kind'], objective, outside, durationSeconds, elasticity: made, hardStart: fixed, countToEnd, colour: colour as TimedSegment['colour'] & string, skipped: skipped === 'played' ? null : (skipped as 'floated' | 'dropped') };
    const before = { ...segment, hardStart: segment.hardStart ?? null, countToEnd: segment.countToEnd ?? false, colour: segment.colour ?? null, skipped: segment.skipped ?? null };
    const changed = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !sameCell(value as CellValue, before[name as keyof typeof before] as CellValue)));
    const edits: readonly LineEdit[] = [{ does: 'edit', segment: segment.id, change: changed }];
    if (Object.keys(changed).length > 0) change({ does: 'edits', edits, kind: null });
    return true;
  };
  const text = (name: keyof typeof texts, label: string, error: boolean, message: string) => (
    <TextInput label={label} error={error && message} value={texts[name]} onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })} />
  );
  const bounds = elasticity();
  return (
    <FormWindow title={table.tuneTitle(segment.title || words.untitled)} submit={table.keep} close={close} done={done}>
      <Select data-autofocus label={words.kind} data={SEGMENT_KINDS.map((one) => ({ value: one, label: kinds[one] }))} value={kind} onChange={(value) => value && setKind(value)} allowDeselect={false} comboboxProps={{ transitionProps: { duration: 0 } }} />
      <Textarea label={words.objective} autosize={false} rows={2} value={objective} onChange={(event) => setObjective(event.currentTarget.value)} />
      {text('duration', table.room, wrong === 'duration', words.durationWrong)}
      <Checkbox label={table.elasticity} checked={elastic} onChange={(event) => setElastic(event.currentTarget.checked)} />
      {elastic && (
        <>
          <div className={css['three']}>
            {text('min', table.least, wrong === 'elasticity', table.elasticityWrong)}
            {text('ideal', table.ideal, false, '')}
            {text('max', table.most, false, '')}
          </div>
          {bounds && bounds.maxSeconds > bounds.minSeconds && (
            <Slider
              thumbLabel={table.room}
              min={bounds.minSeconds}
              max={bounds.maxSeconds}
              step={5}
              label={(value) => formatDuration(value)}
              marks={[{ value: bounds.idealSeconds, label: formatDuration(bounds.idealSeconds) }]}
              value={seconds('duration') ?? bounds.idealSeconds}
              onChange={(value) => setTexts({ ...texts, duration: formatDuration(value) })}
              mb="lg"
            />
          )}
        </>
      )}
      <TextInput label={table.hardStartField} description={table.hardStartHint} error={wrong === 'hardStart' && table.startWrong} value={hardStart} onChange={(event) => setHardStart(event.currentTarget.value)} />
      <Checkbox label={table.countToEnd} checked={countToEnd} onChange={(event) => setCountToEnd(event.currentTarget.checked)} />
      <Checkbox label={words.countsNot} checked={outside} onChange={(event) => setOutside(event.currentTarget.checked)} />
      <Select label={table.play} data={[{ value: 'played', label: table.played }, ...(['floated', 'dropped'] as const).map((one) => ({ value: one, label: table.skipped[one]! }))]} value={skipped} onChange={(value) => value && setSkipped(value)} allowDeselect={false} comboboxProps={{ transitionProps: { duration: 0 } }} />
      <Select label={table.colour} placeholder={table.noColour} data={SEGMENT_COLOURS.map((one) => ({ value: one, label: table.colours[one]! }))} value={colour} onChange={setColour} clearable comboboxProps={{ transitionProps: { duration: 0 } }} />
    </FormWindow>
  );
}
