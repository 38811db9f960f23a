import { typesetFrench } from '#print';
import type { MailToldFragment } from '../operations/telling.js';
import { useWords } from '../words/words-provider.js';
import css from './mail-view.module.css';

/** A mail as it will be read, word for word; its button leads nowhere here, since the link is the person's own. */
export function MailView({ words: mail }: { readonly words: MailToldFragment }) {
  const { telling: words } = useWords();
  const set = mail.locale === 'fr' ? typesetFrench : (text: string) => text;
  return (
    <article className={css['mail']} lang={mail.locale}>
      <p className={css['subject']}>{set(mail.subject)}</p>
      {mail.blocks.map((block, at) => block.block === 'paragraph' ? <p key={at} className={css['paragraph']}>{set(block.text)}</p> : (
        <div key={at} className={css['rows']}>
          {block.text !== '' && <p className={css['title']}>{set(block.text)}</p>}
          <dl>
            {block.rows.map(({ label, before, value }, row) => (
              <div key={row}><dt>{set(label)}</dt><dd>{before !== null && <><s>{set(before)}</s> → </>}{set(value)}</dd></div>
            ))}
          </dl>
        </div>
      ))}
      {mail.button !== null && <p className={css['button']}><span>{set(mail.button)}</span> <span className="soft">{words.theButton} : {words.ownLink}</span></p>}
    </article>
  );
}
