import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { RevokeShareLinkDocument, ShareLinksDocument, type SharedLinkFragment } from '../operations/team.js';
import { ErrorNote } from '../server/error-note.js';
import { sayDate, sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { FreshLink } from './fresh-link.js';
import { MakeLinkForm } from './make-link-form.js';
import { Dialog } from './team-list.js';
import css from './team.module.css';

/** The links that show an episode's rundown: made, looked at, closed. */
export function ShareLinks({ episodeId, released }: { readonly episodeId: string; readonly released: boolean }) {
  const { words: { sharing: words } } = useSpeech();
  const [{ data, error }, again] = useQuery({ query: ShareLinksDocument, variables: { id: episodeId }, requestPolicy: 'cache-and-network' });
  const [{ error: notRevoked }, revoke] = useMutation(RevokeShareLinkDocument);
  const [making, setMaking] = useState(false);
  const [fresh, setFresh] = useState<{ readonly id: string; readonly name: string; readonly address: string } | null>(null);
  const [revoked, setRevoked] = useState(false);
  const reread = () => again({ requestPolicy: 'network-only' });
  const shut = async (id: string) => {
    if ((await revoke({ episodeId, id })).error) return;
    if (fresh?.id === id) setFresh(null);
    setRevoked(true);
    reread();
  };
  const links = data?.shareLinks ?? [];
  return (
    <section aria-labelledby="links" className={css['part']}>
      <div className={css['head']}>
        <h2 id="links">{words.title}</h2>
        <Button leftSection={<Icon name="plus" />} onClick={() => { setMaking(true); setRevoked(false); }}>{words.make}</Button>
      </div>
      <p className={css['lead']}>{words.lead}</p>
      {[error, notRevoked].map((one, at) => one && <ErrorNote key={at} error={one} />)}
      {fresh && <FreshLink label={words.fresh(fresh.name)} address={fresh.address} secret={words.secret} />}
      <div role="status">{revoked && <Note tone="done">{words.revoked}</Note>}</div>
      {data && links.length === 0 && <p className="soft">{words.empty}</p>}
      {links.length > 0 && <ul className={`sheet ${css['list']}`}>{links.map((link) => <Line key={link.id} link={link} shut={() => void shut(link.id)} />)}</ul>}
      {making && (
        <Dialog title={words.makeTitle} close={() => setMaking(false)}>
          <MakeLinkForm episodeId={episodeId} released={released} close={() => setMaking(false)} made={(link) => { setFresh(link); setMaking(false); reread(); }} />
        </Dialog>
      )}
    </section>
  );
}

function Line({ link, shut }: { readonly link: SharedLinkFragment; readonly shut: () => void }) {
  const { words: { sharing: words, givenColumns: names }, language } = useSpeech();
  const { name, shows, columns, open, opened, lastOpenedAt, expiresAt, revokedAt, madeByName, createdAt } = link;
  const end = revokedAt !== null ? words.revokedOn(sayDate(revokedAt, language)) : expiresAt === null ? null : (open ? words.expires : words.expired)(sayInstant(expiresAt, language));
  return (
    <li className={css['line']} data-closed={!open || undefined}>
      <div className={css['what']}>
        <h3>{name}</h3>
        <p>{[words[shows], columns.map((column) => names[column]).join(', ')].join(' · ')}</p>
        <p className="soft">
          {[words.opened(opened), ...(lastOpenedAt === null ? [] : [words.lastOpened(sayInstant(lastOpenedAt, language))]), ...(end === null ? [] : [end])].join(' · ')}
        </p>
        <p className="soft">{words.madeBy(madeByName, sayDate(createdAt, language))}</p>
      </div>
      {open && <div className={css['buttons']}><Button variant="default" aria-label={words.revokeOf(name)} onClick={shut}>{words.revoke}</Button></div>}
    </li>
  );
}
