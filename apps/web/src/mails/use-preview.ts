import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { PreviewMailDocument, type PreviewMailQuery, type PreviewMailQueryVariables } from '../operations/mails.js';

type Preview = PreviewMailQuery['previewNotice'];
const PAUSE_MILLISECONDS = 300;

/** What a mail looks like with these words, as the server writes it: asked for once the typing pauses; the last one stands meanwhile. */
export function usePreview(input: PreviewMailQueryVariables['input']): { readonly mail: Preview['mail']; readonly faults: Preview['faults']; readonly asked: boolean } {
  const client = useClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const wanted = JSON.stringify(input);
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const { data } = await client.query(PreviewMailDocument, { input: JSON.parse(wanted) as typeof input }, { requestPolicy: 'network-only' });
      if (!left && data) setPreview(data.previewNotice);
    };
    const timer = setTimeout(() => void ask(), preview === null ? 0 : PAUSE_MILLISECONDS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
    // Only new words are asked about: an answer is no reason to ask again.
    // oxlint-disable-next-line exhaustive-deps
  }, [client, wanted]);
  return { mail: preview?.mail ?? null, faults: preview?.faults ?? [], asked: preview !== null };
}
