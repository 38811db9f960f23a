import { findLinks } from '#audience';
import { Fragment } from 'react';

/** Letters of an address that are shown. */
const SHOWN = 60;

/** A plain text with its web addresses as links; everything else stays the text it is. */
export function LinkedText({ text }: { readonly text: string }) {
  const links = findLinks(text);
  if (links.length === 0) return text;
  return (
    <>
      {links.map(({ start, end, url }, index) => (
        <Fragment key={start}>
          {text.slice(links[index - 1]?.end ?? 0, start)}
          <a href={url} rel="nofollow ugc noopener">{url.length > SHOWN ? `${url.slice(0, SHOWN)}…` : url}</a>
          {index === links.length - 1 && text.slice(end)}
        </Fragment>
      ))}
    </>
  );
}
