import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { RetentionDocument } from '../operations/privacy.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import css from './privacy-page.module.css';
import { RetentionForm } from './retention-form.js';
import { TellingForm } from './telling-form.js';
import { VisitorFinder } from './visitor-finder.js';

/** What is kept of the public and how long, for administrators. */
export default function PrivacyPage() {
  const { privacy: words, app } = useWords();
  const [{ data, error }, again] = useQuery({ query: RetentionDocument, requestPolicy: 'network-only' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined ? !error && <Placeholder lines={8} label={app.loading} /> : <RetentionForm retention={data.retention} />}
      <TellingForm />
      <VisitorFinder />
    </div>
  );
}
