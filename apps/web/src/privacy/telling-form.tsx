import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useState } from 'react';
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
  const [{ error: failed }, edit] = useMutation(EditAudienceSettingsDocument);
  const [turned, setTurned] = useState<boolean>();
  const on = turned ?? data?.audienceSettings.tellsPoints;
  const turn = async (tellsPoints: boolean) => {
    setTurned(tellsPoints);
    if ((await edit({ tellsPoints })).data) tell({ says: tellsPoints ? words.settingOn : words.settingOff });
    else setTurned(!tellsPoints);
  };
  return (
    <section className={`sheet ${css['part']}`} aria-labelledby="telling">
      <h2 id="telling">{words.setting}</h2>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {on !== undefined && <Switch label={words.settingLabel} description={words.settingHint} checked={on} onChange={(event) => void turn(event.currentTarget.checked)} />}
      {failed && <ErrorNote error={failed} />}
    </section>
  );
}
