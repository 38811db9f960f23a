import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PlainPage } from '../words/public-words.js';
import type { FrameView, PublicHead } from './frame-view.js';
import { PublicFrame } from './public-frame.js';
import { Written } from './notices.js';

/** A public page as HTML. */
export const renderPublic = (view: FrameView, head: PublicHead, body: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<PublicFrame view={view} head={head}>{body}</PublicFrame>)}`;

/** A page that only says something; `fact` is what its sentence tells: minutes to wait, a reference; `onward`: the way on, where it is not to the list of topics. */
export function renderPlain(view: FrameView, kind: PlainPage, fact = '', typed: URLSearchParams | null = null, onward: { readonly path: string; readonly label: string } = { path: '/sujets', label: view.words.frame.toTopics }): string {
  const { title, says } = view.words.frame.plain[kind](fact);
  return renderPublic(view, { title, shared: null }, (
    <div className="narrow">
      <h1>{title}</h1>
      <p className="lead">{says}</p>
      <p><a className="button" href={onward.path}>{onward.label}</a></p>
      <Written view={view} typed={typed} />
    </div>
  ));
}
