import { Parser } from 'htmlparser2';

/** A browser on the public pages: cookies kept, redirects not followed. */
export class PublicBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly address: string,
    cookie = '',
  ) {
    if (cookie !== '') this.keep(cookie);
  }

  async get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return this.kept(await fetch(this.address + path, { method, redirect: 'manual', headers: { cookie: this.cookie, ...headers } }));
  }

  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(this.address + path, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
    return this.kept(response);
  }

  /** A page as its HTML. */
  async html(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** A page as a person reads it: words only, one blank between them. */
  async words(path: string): Promise<string> {
    return wordsOf(await this.html(path));
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private kept(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie.split(';', 1)[0]!);
    return response;
  }

  private keep(cookie: string): void {
    const equals = cookie.indexOf('=');
    this.cookies.set(cookie.slice(0, equals), cookie.slice(equals + 1));
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What stands on a page between its tags. */
export const wordsOf = (html: string): string =>
  html.replace(/<(head|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name]!).replace(/\s+/g, ' ').trim();

/** Every element of a page with its attributes, as a browser reads them. */
export function elementsOf(html: string): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  const elements: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push([name, attributes]) });
  parser.end(html);
  return elements;
}
