import { Icon } from '../look/icons.js';
import type { PreviewMailQuery } from '../operations/mails.js';
import { useWords } from '../words/words-provider.js';
import css from './mail-preview.module.css';

type Preview = PreviewMailQuery['previewNotice'];

interface MailPreviewProps {
  readonly mail: Preview['mail'];
  readonly asked: boolean;
  readonly locale: 'fr' | 'en';
}

/** A mail as it would leave: its subject, paragraphs, tables and button. */
export function MailPreview({ mail, asked, locale }: MailPreviewProps) {
  const { mails: words } = useWords();
  return (
    <section className={css['preview']} aria-label={words.preview}>
      <div className={css['head']}><h3>{words.preview}</h3><p className="soft">{words.previewHint}</p></div>
      {mail === null ? asked && <p className="soft" role="status">{words.previewWaits}</p> : (
        <article className={css['mail']} lang={locale}>
          <p className={css['subject']}><span className="label">{words.previewSubject}</span> {mail.subject}</p>
          {mail.blocks.length === 0 && <p className="soft">{words.noBody}</p>}
          {mail.blocks.map((block, at) =>
            block.block === 'paragraph' ? <p key={at} className={css['paragraph']}>{block.text}</p> : (
              <div key={at} className={css['rows']}>
                {block.text !== '' && <p><strong>{block.text}</strong></p>}
                <dl>
                  {block.rows.map(({ label, before, value }, row) => (
                    <div key={row}><dt>{label}</dt><dd>{before !== null && <><s>{before}</s> <Icon name="forward" size={12} /> </>}{value}</dd></div>
                  ))}
                </dl>
              </div>
            ),
          )}
          {mail.button !== null && <p><span className={css['button']}>{mail.button}</span></p>}
        </article>
      )}
    </section>
  );
}
