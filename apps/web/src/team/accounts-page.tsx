import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { AccountsDocument, ChangeAccountRoleDocument, CloseAccountDocument, RevokeInvitationDocument, type AccountsQuery, type KeptAccountFragment } from '../operations/accounts.js';
import { ErrorNote } from '../server/error-note.js';
import { useSession } from '../session/session.js';
import { sayDate, sayInstant } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { FreshLink } from './fresh-link.js';
import { InviteForm, STUDIO_ROLES, type StudioRole } from './invite-form.js';
import { Dialog } from './team-list.js';
import css from './team.module.css';

/** Who has an account in the studio, for administrators. */
export default function AccountsPage() {
  const { accounts: words, app } = useSpeech().words;
  const [{ data, error }, again] = useQuery({ query: AccountsDocument, requestPolicy: 'cache-and-network' });
  const [inviting, setInviting] = useState(false);
  const [fresh, setFresh] = useState<{ readonly name: string; readonly address: string } | null>(null);
  const reread = () => again({ requestPolicy: 'network-only' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <div className={css['head']}>
        <h1>{words.title}</h1>
        <Button leftSection={<Icon name="plus" />} onClick={() => setInviting(true)}>{words.invite}</Button>
      </div>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={reread} />}
      {fresh && <FreshLink label={words.fresh(fresh.name)} address={fresh.address} secret={words.secret} />}
      {data === undefined ? !error && <Placeholder lines={8} label={app.loading} /> : <><Accounts accounts={data.accounts} reread={reread} /><Invitations invitations={data.invitations} reread={() => { setFresh(null); reread(); }} /></>}
      {inviting && (
        <Dialog title={words.inviteTitle} close={() => setInviting(false)}>
          <InviteForm close={() => setInviting(false)} made={(made) => { setFresh(made); setInviting(false); reread(); }} />
        </Dialog>
      )}
    </div>
  );
}

function Accounts({ accounts, reread }: { readonly accounts: AccountsQuery['accounts']; readonly reread: () => void }) {
  const { words: { accounts: words, roles, app }, language } = useSpeech();
  const [changed, change] = useMutation(ChangeAccountRoleDocument);
  const [shut, close] = useMutation(CloseAccountDocument);
  const [closing, setClosing] = useState<KeptAccountFragment | null>(null);
  const [told, setTold] = useState<{ readonly done: boolean; readonly sentence: string } | null>(null);
  const [open, closed] = [accounts.filter(({ closedAt }) => closedAt === null), accounts.filter(({ closedAt }) => closedAt !== null)];
  const setRole = async ({ id, name }: KeptAccountFragment, role: StudioRole) => {
    const answer = (await change({ id, role })).data?.changeAccountRole;
    if (answer) setTold(answer.__typename === 'AccountRefused' ? { done: false, sentence: answer.message } : { done: true, sentence: words.roleChanged(name, roles.studio[role]) });
    reread();
  };
  const end = async ({ id, name }: KeptAccountFragment) => {
    const answer = (await close({ id })).data?.closeAccount;
    if (answer) setTold(answer.__typename === 'AccountRefused' ? { done: false, sentence: answer.message } : { done: true, sentence: words.accountClosed(name) });
    setClosing(null);
    reread();
  };
  return (
    <section aria-labelledby="accounts" className={css['part']}>
      <h2 id="accounts">{words.open}</h2>
      <div role="status">{told && <Note tone={told.done ? 'done' : 'warn'}>{told.sentence}</Note>}</div>
      {[changed.error, shut.error].map((one, at) => one && <ErrorNote key={at} error={one} />)}
      <ul className={`sheet ${css['list']}`}>
        {open.map((account) => <AccountLine key={account.id} account={account} setRole={(role) => void setRole(account, role)} close={() => setClosing(account)} />)}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary className={css['summary']}>{words.closed(closed.length)}</summary>
          <ul className={`sheet ${css['list']}`}>
            {closed.map(({ id, name, email, closedAt }) => <li key={id} className={css['line']} data-closed><div className={css['what']}><h3>{name}</h3><p className="soft">{email} · {words.closedOn(sayDate(closedAt ?? '', language))}</p></div></li>)}
          </ul>
        </details>
      )}
      {closing && (
        <Dialog title={words.closeAsk(closing.name)} close={() => setClosing(null)}>
          <p>{words.closeHint}</p>
          <div className={css['buttons']}>
            <Button loading={shut.fetching} onClick={() => void end(closing)}>{words.close}</Button>
            <Button variant="subtle" onClick={() => setClosing(null)} data-autofocus>{app.cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function AccountLine({ account, setRole, close }: { readonly account: KeptAccountFragment; readonly setRole: (role: StudioRole) => void; readonly close: () => void }) {
  const { words: { accounts: words, roles }, language } = useSpeech();
  const { user } = useSession();
  const { id, name, email, role, lastSeenAt } = account;
  return (
    <li className={css['line']}>
      <div className={css['what']}>
        <h3>{name}{id === user?.id && <span className="soft"> ({words.you})</span>}</h3>
        <p className="soft">{email}</p>
        <p className="soft">{lastSeenAt === null ? words.neverSeen : words.seen(sayInstant(lastSeenAt, language))}</p>
      </div>
      <div className={css['buttons']}>
        <NativeSelect aria-label={words.roleOf(name)} value={role} onChange={(event) => setRole(event.currentTarget.value as StudioRole)} data={STUDIO_ROLES.map((one) => ({ value: one, label: roles.studio[one] }))} />
        <Button variant="subtle" aria-label={words.closeOf(name)} onClick={close}>{words.close}</Button>
      </div>
    </li>
  );
}

function Invitations({ invitations, reread }: { readonly invitations: AccountsQuery['invitations']; readonly reread: () => void }) {
  const { words: { accounts: words, roles }, language } = useSpeech();
  const [{ error }, revoke] = useMutation(RevokeInvitationDocument);
  const [revoked, setRevoked] = useState(false);
  const shut = async (id: string) => {
    if ((await revoke({ id })).error) return;
    setRevoked(true);
    reread();
  };
  return (
    <section aria-labelledby="invitations" className={css['part']}>
      <h2 id="invitations">{words.waiting}</h2>
      <div role="status">{revoked && <Note tone="done">{words.revoked}</Note>}</div>
      {error && <ErrorNote error={error} />}
      {invitations.length === 0 ? <p className="soft">{words.noInvitations}</p> : (
        <ul className={`sheet ${css['list']}`}>
          {invitations.map(({ id, forWhom, role, invitedByName, expiresAt }) => (
            <li key={id} className={css['line']}>
              <div className={css['what']}><h3>{forWhom}</h3><p><b>{roles.studio[role]}</b> <span className="soft">{words.invitedBy(invitedByName, sayInstant(expiresAt, language))}</span></p></div>
              <div className={css['buttons']}><Button variant="subtle" aria-label={words.revokeOf(forWhom)} onClick={() => void shut(id)}>{words.revoke}</Button></div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
