import { useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './import-page.module.css';

/** A place that files may be dropped on. */
export function DropZone({ onDrop, children }: { readonly onDrop: (files: Iterable<File>) => void; readonly children: ReactNode }) {
  const { import: words } = useWords();
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={css['zone']}
      data-over={over || undefined}
      data-drop={words.drop}
      onDragOver={(event) => { if (carriesFiles(event)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => { if (carriesFiles(event)) { event.preventDefault(); setOver(false); onDrop(event.dataTransfer.files); } }}
    >
      {children}
    </div>
  );
}
