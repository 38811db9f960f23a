import { fillTopic, signInVisitor, type FilledTopic, type SignedInVisitor } from './fill-public-topics.js';
import { openTestApi, type TestApi } from './open-test-api.js';
import { PublicBrowser } from './public-browser.js';

/** A server whose public pages are read, with who reads them. */
export interface PublicSite {
  readonly api: TestApi;
  /** A browser in which nobody is signed in. */
  readonly reader: PublicBrowser;
  /** Somebody in whose name comments are filled in. */
  readonly odile: SignedInVisitor;
  /** Another browser, in which somebody new is signed in. */
  browserOf(name: string, trust?: 'new' | 'accepted'): Promise<PublicBrowser & { readonly visitor: SignedInVisitor }>;
  /** A topic of its own, open unless told otherwise. */
  freshTopic(words?: Parameters<typeof fillTopic>[2], states?: Parameters<typeof fillTopic>[3]): Promise<FilledTopic & { readonly title: string }>;
  /** Ids of the comments on a topic's page, replies among them, in their order. */
  commentsOn(of: FilledTopic, as?: PublicBrowser): Promise<readonly string[]>;
}

/** Who has no account, as a form sends them. */
export const GUEST = { nom: 'Zoé Marchand', email: 'zoe@exemple.example' };

export const pathOf = ({ slug }: FilledTopic, under = ''): string => `/sujets/${slug}${under}`;

/** Starts the server without a worker. */
export async function openPublicSite(): Promise<PublicSite> {
  const api = await openTestApi({ worker: 'none' });
  const reader = new PublicBrowser(api.address);
  let number = 0;
  return {
    api, reader, odile: await signInVisitor(api.house, 'Odile Ferrand'),
    async browserOf(name, trust = 'accepted') {
      const visitor = await signInVisitor(api.house, name, trust);
      return Object.assign(new PublicBrowser(api.address, visitor.cookie), { visitor });
    },
    async freshTopic(words = {}, states = ['open']) {
      const title = `Sujet numéro ${(number += 1)}`;
      return { ...(await fillTopic(api.house, title, words, states)), title };
    },
    commentsOn: async (of, as = reader) => [...(await as.html(pathOf(of))).matchAll(/<article class="comment" id="c-([\w-]+)">/g)].map(([, id]) => id!),
  };
}
