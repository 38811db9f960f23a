import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { AudienceSettingsDocument, EditAudienceSettingsDocument } from '../operations/points.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './privacy-page.module.css';

/** Whether news of points leave by themselves. */
export function TellingForm() {
  const { points: words } = useWords();
  const { tell } = useToasts();
  const [{ data, error }, again] = useQuery({ query: AudienceSettingsDocument, requestPolicy: 'network-only' });
  const [{ data: edited, error: failed, fetching }, edit] = useMutation(EditAudienceSettingsDocument);
  const on = edited?.editAudienceSettings.tellsPoints ?? data?.audienceSettings.tellsPoints;
  const turn = async (tellsPoints: boolean) => {
    if ((await edit({ tellsPoints })).data) tell({ says: tellsPoints ? words.settingOn : words.settingOff });
  };
  return (
    <section className={`sheet ${css['part']}`} aria-labelledby="telling">
      <h2 id="telling">{words.setting}</h2>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {on !== undefined && <Switch label={words.settingLabel} description={words.settingHint} checked={on} disabled={fetching} onChange={(event) => void turn(event.currentTarget.checked)} />}
      {failed && <ErrorNote error={failed} />}
    </section>
  );
}
