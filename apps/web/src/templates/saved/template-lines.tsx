import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import type { SavedTemplateFragment } from '../../operations/saved-templates.js';
import { useWords } from '../../words/words-provider.js';
import css from './saved-templates.module.css';

/** The lines a saved template holds, under the groups they are in. */
export function TemplateLines({ template: { lines, groups } }: { readonly template: SavedTemplateFragment }) {
  const { kinds, rundown } = useWords();
  return (
    <ol className={css['lines']}>
      {lines.map((line, at) => {
        const group = line.group === null || line.group === lines[at - 1]?.group ? null : groups[line.group];
        return (
          <li key={at}>
            {group && <b className={css['group']}>{typesetFrench(group.title)}</b>}
            <span className="tabular">{formatDuration(line.durationSeconds)}</span>
            <span>{line.title === '' ? rundown.untitled : typesetFrench(line.title)}{line.title.toLowerCase() !== kinds[line.kind].toLowerCase() && <span className="soft"> {kinds[line.kind]}</span>}</span>
          </li>
        );
      })}
    </ol>
  );
}
