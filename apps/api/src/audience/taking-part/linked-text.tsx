import { findLinks, showAddress } from '#audience';
import { Fragment } from 'react';

/** Letters of an address that are shown. */
const SHOWN = 60;

/** A plain text with its web addresses as links, each with the site that it leads to; everything else stays the text it is. */
export function LinkedText({ text }: { readonly text: string }) {
  const links = findLinks(text);
  if (links.length === 0) return text;
  return (
    <>
      {links.map(({ start, end, url }, index) => (
        <Fragment key={start}>
          {text.slice(links[index - 1]?.end ?? 0, start)}
          <a href={url} rel="nofollow ugc noopener">{shorten(showAddress(url))}</a>
          {index === links.length - 1 && text.slice(end)}
        </Fragment>
      ))}
    </>
  );
}

const shorten = (address: string): string => (address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address);
