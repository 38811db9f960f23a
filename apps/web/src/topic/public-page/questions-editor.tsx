import { QUESTION_KINDS, QUESTION_STATES } from '#audience';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import { moveItem, type QuestionDraft } from './page-draft.js';
import css from './questions-editor.module.css';

interface QuestionsEditorProps {
  readonly questions: readonly QuestionDraft[];
  readonly change: (questions: readonly QuestionDraft[]) => void;
}

/** What the public is asked, in order: dragged, or moved by its arrows. */
export function QuestionsEditor({ questions, change }: QuestionsEditorProps) {
  const { publicPage: words } = useWords();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const keys = questions.map(({ key }) => key);
  const told = (id: string | number | undefined) => (id === undefined ? undefined : words.movedTo(keys.indexOf(String(id)) + 1, keys.length));
  const announcements: Announcements = { onDragStart: ({ active }) => told(active.id), onDragOver: ({ over }) => told(over?.id), onDragEnd: ({ over }) => told(over?.id), onDragCancel: ({ active }) => told(active.id) };
  const end = ({ active, over }: DragEndEvent) => {
    if (over) change(moveItem(questions, keys.indexOf(String(active.id)), keys.indexOf(String(over.id))));
  };
  const add = () => {
    const key = crypto.randomUUID();
    change([...questions, { key, id: null, kind: 'open', state: 'open', text: '', choices: '' }]);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-question="${key}"] textarea`)?.focus());
  };
  return (
    <section aria-labelledby="page-questions" className={css['questions']}>
      <h3 id="page-questions">{words.questions}</h3>
      <p className="soft">{questions.length === 0 ? words.noQuestions : words.questionsHint}</p>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end} accessibility={{ announcements, screenReaderInstructions: { draggable: words.dragHow } }}>
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ol className={css['list']}>
            {questions.map((question, at) => (
              <QuestionLine
                key={question.key} question={question} n={at + 1} of={questions.length}
                change={(edited) => change(questions.map((one) => (one.key === question.key ? { ...one, ...edited } : one)))}
                move={(to) => change(moveItem(questions, at, to))}
                remove={() => change(questions.filter((one) => one.key !== question.key))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <Button variant="default" leftSection={<Icon name="plus" />} onClick={add} className={css['add'] ?? ''}>{words.addQuestion}</Button>
    </section>
  );
}

interface QuestionLineProps {
  readonly question: QuestionDraft;
  readonly n: number;
  readonly of: number;
  readonly change: (edited: Partial<QuestionDraft>) => void;
  readonly move: (to: number) => void;
  readonly remove: () => void;
}

function QuestionLine({ question, n, of, change, move, remove }: QuestionLineProps) {
  const { publicPage: words } = useWords();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({ id: question.key });
  return (
    <li ref={setNodeRef} className={css['question']} data-question={question.key} data-dragging={isDragging || undefined} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <div className={css['head']}>
        <button type="button" ref={setActivatorNodeRef} {...attributes} {...listeners} className={css['grip']} aria-label={words.drag(n)}><Icon name="grip" /></button>
        <span className="label">{words.question(n)}</span>
        <span className={css['tools']}>
          <button type="button" aria-label={words.moveUp(n)} disabled={n === 1} onClick={() => move(n - 2)}><Icon name="up" /></button>
          <button type="button" aria-label={words.moveDown(n)} disabled={n === of} onClick={() => move(n)}><Icon name="down" /></button>
          <button type="button" aria-label={words.removeQuestion(n)} onClick={remove}><Icon name="bin" /></button>
        </span>
      </div>
      <Textarea aria-label={`${words.questionText}, ${words.question(n)}`} value={question.text} rows={2} onChange={(event) => change({ text: event.currentTarget.value })} />
      <div className={css['choices']}>
        <NativeSelect label={words.questionKind} value={question.kind} onChange={(event) => change({ kind: event.currentTarget.value as QuestionDraft['kind'] })} data={QUESTION_KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
        <NativeSelect label={words.questionState} value={question.state} onChange={(event) => change({ state: event.currentTarget.value as QuestionDraft['state'] })} data={QUESTION_STATES.map((value) => ({ value, label: words.questionStates[value] }))} />
      </div>
      {question.kind === 'choice' && <Textarea label={words.choices} description={words.choicesHint} value={question.choices} rows={3} onChange={(event) => change({ choices: event.currentTarget.value })} />}
    </li>
  );
}
