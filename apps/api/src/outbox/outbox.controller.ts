import { mayTellPeople, NotFound, readDesk } from '#desk';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { attachedAs } from '../paper/content-disposition.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';
import { readLetter, type OpenedLetter } from './read-letter.js';

/**
 * What a mail's HTML may do: look like itself. No script, no form, nothing fetched; its links open beside, in pages of their own.
 * The sandbox gives it an origin of its own even when it is opened outside the frame.
 */
export const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** The parts of a kept mail, for producers. */
@Controller('outbox/:id')
export class OutboxController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayTellPeople)
  @Get('html')
  async html(@Param('id') id: string, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    const { html } = await this.open(id, request);
    if (html === null) throw new NotFound('html', id);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', MAIL_POLICY);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'private, no-store');
    response.end(opensBeside(html));
  }

  @Permit(mayTellPeople)
  @Get('attachments/:at')
  async attachment(@Param('id') id: string, @Param('at') at: string, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    const { attachments } = await this.open(id, request);
    const part = /^\d{1,3}$/.test(at) ? attachments[Number(at)] : undefined;
    if (!part) throw new NotFound('attachment', at);
    response.setHeader('Content-Type', part.mediaType);
    // Downloaded, never shown: a mail's file must not run as one of our pages.
    response.setHeader('Content-Disposition', attachedAs(part.fileName));
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('Content-Length', part.bytes.byteLength);
    response.end(part.bytes);
  }

  private async open(id: string, request: KnownRequest): Promise<OpenedLetter> {
    const bytes = canBeId(id) ? await readDesk(this.house.desk, request.caller.actor).keptLetterBytes(id) : null;
    if (bytes === null) throw new NotFound('mail', id);
    return readLetter(bytes);
  }
}

/** A link inside a frame would open in the frame, where it may do nothing. */
function opensBeside(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${base}`) : `${base}${html}`;
}
