import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useLocation } from 'wouter';
import { useOfferedActs } from '../acts/offer-acts.js';
import { DestinationsDocument, type DestinationsQuery } from '../operations/switcher.js';
import { useMayShape } from '../session/may-shape.js';
import { useSession } from '../session/session.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { Entry } from './entry.js';
import { rankEntries } from './rank-entries.js';
import { visitsOf } from './visits.js';

type Found = DestinationsQuery['destinations'];

const pathTo = ({ kind, id, episodeId }: Found[number]): string =>
  kind === 'topic' ? `/sujets/${id}` : kind === 'episode' ? `/emissions/${id}` : kind === 'person' ? `/emissions/${episodeId}/intervenants?personne=${id}` : '/studios';

/** One pause of the typing hand. */
const PAUSE_MS = 90;

/** What the switcher lists for some words; `failed` when the server could not be asked. */
export function useEntries(words: string, close: () => void): { readonly entries: readonly Entry[]; readonly asking: boolean; readonly failed: boolean } {
  const { words: all, language } = useSpeech();
  const { user } = useSession();
  const mayShape = useMayShape();
  const client = useClient();
  const acts = useOfferedActs();
  const [here, go] = useLocation();
  const [answer, setAnswer] = useState<{ readonly words: string; readonly found: Found; readonly failed: boolean }>();
  const asked = words.trim();

  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const { data } = await client.query(DestinationsDocument, { words: asked }, { requestPolicy: 'network-only' });
      if (!left) setAnswer((old) => ({ words: asked, found: data?.destinations ?? old?.found ?? [], failed: data === undefined }));
    }, asked === '' ? 0 : PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, asked]);

  const entries = useMemo(() => {
    const to = (path: string) => () => { close(); go(path); };
    const screens: readonly (readonly [path: string, name: string, open: boolean])[] = [
      ['/', all.app.toDesk, true], ['/importer', all.import.title, mayShape], ['/facettes', all.facets.title, true], ['/gabarits', all.templates.title, true],
      ['/studios', all.studios.title, true], ['/plateau', all.floor.title, true], ['/boite-envoi', all.outbox.title, mayShape], ['/nouveau-sujet', all.newTopic.title, mayShape], ['/moderation', all.moderation.title, mayShape],
      ['/rubriques', all.categories.title, mayShape], ['/donnees-du-public', all.privacy.title, user?.role === 'administrator'], ['/taches', all.tending.title, user?.role === 'administrator'],
    ];
    const kindOf = (path: string): Entry['kind'] => (path.startsWith('/sujets') ? 'topic' : path.endsWith('/intervenants') ? 'person' : 'episode');
    const visits = user ? visitsOf(user.id).filter(({ path }) => path !== here) : [];
    // What was found for fewer words is shown until the new answer is there.
    const group = answer?.words === '' ? ('newest' as const) : ('found' as const);
    const made: readonly Entry[] = [
      ...visits.map(({ path, name }): Entry => ({ key: path, kind: kindOf(path), group: 'recent', name, beside: '', go: to(path) })),
      ...acts.filter(({ id, act }) => act !== undefined && id !== 'jump').map(({ id, label, keys, act, everywhere }): Entry => ({ key: `act:${id}`, kind: 'act', group: everywhere ? 'everywhere' : 'act', name: label, beside: '', keys, go: () => { close(); act?.(); } })),
      ...(answer?.found ?? []).map((one): Entry => ({ key: pathTo(one), kind: one.kind, group, name: one.name, beside: [one.beside, one.start === null ? '' : sayLocal(one.start, language)].filter((part) => part !== '').join(' · '), go: to(pathTo(one)) })),
      ...screens.filter(([path, , open]) => open && path !== here).map(([path, name]): Entry => ({ key: path, kind: 'screen', group: 'screen', name, beside: '', go: to(path) })),
    ];
    return rankEntries(made, words);
  }, [acts, all, answer, close, go, here, language, mayShape, user, words]);
  return { entries, asking: answer?.words !== asked, failed: answer?.failed ?? false };
}
