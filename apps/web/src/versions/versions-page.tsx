import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { OutdatedPrints, PrintedBy } from '../printing/print-notes.js';
import { usePrints } from '../printing/use-prints.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { EpisodeTabs } from '../telling/episode-tabs.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { readView } from './chosen-view.js';
import { CompareForm } from './compare-form.js';
import { ComparisonView } from './comparison-view.js';
import { EditionView } from './edition-view.js';
import { RestoreDialog, type Restored } from './restore-dialog.js';
import { RestoredNote } from './restored-note.js';
import { useVersions } from './use-versions.js';
import { VersionLine } from './version-line.js';
import css from './versions-page.module.css';

/** Everything that was released of an episode's rundown: read as it was, compared, put back in the draft. */
export default function VersionsPage({ episodeId }: { readonly episodeId: string }) {
  const { words: { versions: words, rundown: order, printing, app }, language } = useSpeech();
  const { episode, error, again, draftRevision } = useVersions(episodeId);
  const prints = usePrints(episode?.rundown.id, episode?.rundown.versions.length);
  const view = readView(useSearch());
  const mayShape = useMayShape();
  const [restoring, setRestoring] = useState<number | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  useTitle(episode ? `${words.title} – ${episode.title}` : undefined);
  if (episode === null) return <NotFound />;
  if (episode === undefined) return error ? <ErrorNote error={error} retry={again} /> : <Placeholder lines={12} label={app.loading} />;
  const { rundown } = episode;
  const drafts = prints.filter(({ version }) => version === null);
  const page = `/emissions/${episodeId}/versions`;
  return (
    <div className={css['page']}>
      <header className={css['top']}>
        <h1>{typesetFrench(episode.title)}</h1>
        <p className="soft">{episode.start === null ? order.noDate : sayLocal(episode.start, language)}</p>
      </header>
      <EpisodeTabs episodeId={episodeId} at="versions" />
      {error && <ErrorNote error={error} retry={again} />}
      <div role="status" className={css['told']}>
        {restored && <RestoredNote key={restored.act} restored={restored} draft={`/emissions/${episodeId}`} rundownId={rundown.id} revision={rundown.revision} reread={again} />}
      </div>
      <OutdatedPrints prints={prints} />
      {drafts.length > 0 && <div><h2 className={css['drafts']}>{printing.draftPrints}</h2><PrintedBy prints={drafts} /></div>}
      {rundown.versions.length === 0 ? (
        <Blank title={words.empty} action={<Button component={Link} href={`/emissions/${episodeId}`}>{words.toOrder}</Button>}>{words.emptyHint}</Blank>
      ) : (
        <>
          <p className={css['lead']}>{words.lead}</p>
          <div className={css['room']} data-view={view.view}>
            <section className={css['side']} aria-label={words.list}>
              <ol className={`sheet ${css['list']}`}>
                {rundown.versions.map((version) => (
                  <VersionLine key={version.id} version={version} rundownId={rundown.id} prints={prints.filter((print) => print.version === version.number)} page={page} chosen={view.view === 'read' && view.number === version.number} restore={mayShape ? () => { setRestored(null); setRestoring(version.number); } : undefined} />
                ))}
              </ol>
            </section>
            <div className={css['main']}>
              <CompareForm page={page} versions={rundown.versions} view={view} />
              {view.view === 'read' && <EditionView key={view.number} rundownId={rundown.id} number={view.number} />}
              {view.view === 'compare' && <ComparisonView key={`${view.from} ${view.to}`} rundownId={rundown.id} from={view.from} to={view.to} draftRevision={draftRevision} />}
            </div>
          </div>
        </>
      )}
      {restoring !== null && (
        <RestoreDialog
          rundownId={rundown.id}
          number={restoring}
          close={() => setRestoring(null)}
          done={(told) => {
            setRestoring(null);
            setRestored(told);
            again();
          }}
        />
      )}
    </div>
  );
}
