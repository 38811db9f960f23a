import { findLinks, siteOf } from '#audience';
import { typesetFrench } from '#print';
import { useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import { ContributionWordingsDocument, type ContributionWordingsQuery, type JudgedFragment } from '../operations/moderation.js';
import { sayDate, sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './moderation-page.module.css';

/** One contribution with all that helps to judge it. Its links are shown and lead nowhere: what waits may be bait. */
export function ContributionCard({ item }: { readonly item: JudgedFragment }) {
  const { words: { moderation: words }, language } = useSpeech();
  const links = findLinks(item.text);
  return (
    <>
      <div className={css['origin']}>
        <b>{item.author ?? words.noAuthor}</b>
        <span className="soft">{words.kinds[item.kind]} · {item.writtenAt !== null ? sayInstant(item.writtenAt, language) : words.fromPage(item.writtenOn === null ? words.undated : sayDate(item.writtenOn, language))}</span>
        <Link href={`/sujets/${item.topicId}?vue=page`}>{typesetFrench(item.topicTitle)}</Link>
      </div>
      <p className={css['marks']}>
        {item.moderation === 'waiting' && item.reason !== null && <span>{words.waits[item.reason] ?? item.reason}</span>}
        {item.trust !== null && <span>{words.trustNow[item.trust]}</span>}
        {!item.byStudio && !item.fromPage && <span>{words.before(item.publishedBefore, item.refusedBefore)}</span>}
        {item.reports.length > 0 && <span data-tone="warn"><Icon name="warn" size={13} /> {words.reports(item.reports.length)}</span>}
        {item.hidden && <span data-tone="warn">{words.hidden}</span>}
        {links.length > 0 && <span>{links.length} <Icon name="forward" size={11} /> {links.map(({ url }) => siteOf(url)).join(', ')}</span>}
      </p>
      {item.replyTo !== null && <blockquote className={css['reply']}><span className="label">{words.repliesTo}</span> {item.replyTo}</blockquote>}
      {item.question !== null && <p className="soft">{words.answers(item.question)}</p>}
      {item.choice !== null && <p><b>{words.chose(words.yesNo[item.choice] ?? item.choice)}</b></p>}
      {item.text !== '' && <p className={css['text']} dir="auto">{item.text}</p>}
      {item.sourceUrl !== null && <p><span className="label">{words.source}</span> {item.sourceUrl}</p>}
      {item.reports.length > 0 && <ul className={css['reports']}>{item.reports.map((report, at) => <li key={at}><b>{words.reasons[report.reason]}</b> {report.note}</li>)}</ul>}
      {item.wording > 0 && <Wordings id={item.id} times={item.wording} />}
    </>
  );
}

function Wordings({ id, times }: { readonly id: string; readonly times: number }) {
  const { words: { moderation: words }, language } = useSpeech();
  const client = useClient();
  const [wordings, setWordings] = useState<ContributionWordingsQuery['contributionWordings'] | null>(null);
  const open = async () => {
    const { data } = await client.query(ContributionWordingsDocument, { id }, { requestPolicy: 'network-only' });
    if (data) setWordings(data.contributionWordings);
  };
  return (
    <details onToggle={(event) => { if (event.currentTarget.open) void open(); }}>
      <summary>{words.edited(times)} – {words.wordings}</summary>
      {wordings?.map(({ wording, text, sourceUrl, writtenAt }) => <blockquote key={wording} className={css['reply']}><span className="label">{words.wordingFrom(sayInstant(writtenAt, language))}</span> {text}{sourceUrl !== null && <> <span className="label">{words.source}</span> {sourceUrl}</>}</blockquote>)}
    </details>
  );
}
