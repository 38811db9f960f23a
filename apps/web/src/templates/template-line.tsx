import { formatDuration } from '#rundown';
import { Icon } from '../look/icons.js';
import type { TemplateFragment } from '../operations/show-templates.js';
import { useMayShape } from '../session/may-shape.js';
import { useWords } from '../words/words-provider.js';
import { unusualWishes } from './name-wishes.js';
import { TemplateForm } from './template-form.js';
import { weighTemplate } from './weigh-template.js';
import css from './templates-page.module.css';

interface TemplateLineProps {
  readonly template: TemplateFragment;
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly tell: (sentence: string) => void;
}

/** One template: what is particular about it, and the form that changes it. */
export function TemplateLine({ template, opened, open, close, tell }: TemplateLineProps) {
  const { templates: words } = useWords();
  const mayShape = useMayShape();
  const { least, ideal, most } = weighTemplate(template.pieces, template);
  const unusual = unusualWishes(template.wishes);
  const back = () => {
    close();
    // The form is gone with its cursor: it goes back to where it was opened from.
    requestAnimationFrame(() => document.getElementById(`edit-${template.id}`)?.focus());
  };
  return (
    <li className={css['template']}>
      <div className={css['line']}>
        <div className={css['what']}>
          <h2>{template.name} {(template.own || template.edited) && <span className={css['mark']}>{template.own ? words.own : words.edited}</span>}</h2>
          <p className="soft tabular">{words.lengths(formatDuration(template.targetSeconds), template.seats, least, ideal, most)}</p>
          <p className="soft">{words.hostTells(template.hostPercent)}</p>
          <p>{unusual.length === 0 ? words.usual : unusual.map(({ wish, strength }) => words.wishTold(words.wishes[wish].name, words.strengths[strength])).join(' · ')}</p>
        </div>
        {mayShape && <button type="button" id={`edit-${template.id}`} className={css['edit']} aria-label={words.editName(template.name)} aria-expanded={opened} onClick={opened ? back : open}><Icon name="pencil" /> {words.edit}</button>}
      </div>
      {opened && <TemplateForm template={template} isNew={false} done={(sentence) => { tell(sentence); back(); }} close={back} />}
    </li>
  );
}
