import { Icon, type IconName } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import { toneOf, type Trouble } from './weigh-line.js';
import css from './chip.module.css';

type Status = keyof ReturnType<typeof useWords>['rundown']['statuses'];
const STATUS_ICONS = { yes: 'check', open: 'clock', ask: 'ask', no: 'close' } as const;

/** Where somebody stands, in words with a sign: never by colour alone. */
export function StatusChip({ status }: { readonly status: Status }) {
  const { rundown } = useWords();
  const tone = toneOf(status);
  return <Chip tone={tone} icon={STATUS_ICONS[tone]}>{rundown.statuses[status]}</Chip>;
}

const MAIL_LOOKS: Readonly<Record<string, readonly [tone: 'yes' | 'open' | 'ask' | 'no', icon: IconName]>> = {
  drafted: ['open', 'pencil'], queued: ['open', 'clock'], sending: ['open', 'up'], sent: ['yes', 'mail'], bounced: ['no', 'warn'], failed: ['no', 'warn'], unknown: ['ask', 'ask'], voided: ['open', 'close'],
};
export type MailState = keyof ReturnType<typeof useWords>['telling']['mailStates'];

/** What became of a mail. */
export function MailChip({ state }: { readonly state: MailState }) {
  const { telling } = useWords();
  const [tone, icon] = MAIL_LOOKS[state]!;
  return <Chip tone={tone} icon={icon}>{telling.mailStates[state]}</Chip>;
}

/** Why somebody may not have been reached, and the number to call. */
export function TroubleNote({ trouble, telephone }: { readonly trouble: Trouble; readonly telephone: string | null }) {
  const { telling } = useWords();
  return (
    <p className={css['trouble']}>
      <Icon name="warn" /> <span>{telling.trouble[trouble]} {telephone === null ? telling.noNumber : <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telling.call(telephone)}</a>}</span>
    </p>
  );
}

function Chip({ tone, icon, children }: { readonly tone: 'yes' | 'open' | 'ask' | 'no'; readonly icon: IconName; readonly children: string }) {
  return <span className={css['chip']} data-tone={tone}><Icon name={icon} size={14} /> {children}</span>;
}
