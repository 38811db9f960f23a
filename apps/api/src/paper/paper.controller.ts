import { compares, isShowFormat, mayBeMember, NotFound, notePrint, readShow, SHOW_FORMATS, writeShow, type ReadShow, type ShowFormat, type WrittenShow } from '#desk';
import type { Press } from '#press';
import { readWishes } from '#print';
import type { RundownId } from '#rundown';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { canBeId } from '../graphql/check-ids.js';
import { Permit } from '../permission/permit.js';
import type { KnownRequest } from '../session/read-request-session.js';
import { attachedAs, inlineAs } from './content-disposition.js';
import { fileNameOf } from './file-name-of.js';

/** Nest's token for the press. */
export const PRESS = Symbol('press');

/** A show's papers and files: the draft as it is, and each released version as it was. */
@Controller('rundowns/:id')
export class PaperController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(PRESS) private readonly press: Press) {}

  @Permit(mayBeMember)
  @Get(':format')
  async draft(@Param('id') id: RundownId, @Param('format') format: string, @Query() query: Readonly<Record<string, unknown>>, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    await this.give(id, null, format, query, request, response);
  }

  @Permit(mayBeMember)
  @Get('versions/:number/:format')
  async version(@Param('id') id: RundownId, @Param('number') number: string, @Param('format') format: string, @Query() query: Readonly<Record<string, unknown>>, @Req() request: KnownRequest, @Res() response: ServerResponse) {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new NotFound('version', number);
    await this.give(id, Number(number), format, query, request, response);
  }

  /** What is written decides the bytes, so its hash is known before the press has run. */
  private async give(id: RundownId, version: number | null, format: string, query: Readonly<Record<string, unknown>>, request: KnownRequest, response: ServerResponse): Promise<void> {
    if (!isShowFormat(format)) throw new NotFound('paper', format);
    const { caller } = request;
    const wishes = readWishes(query);
    const show = canBeId(id) ? await readShow(this.house.desk, caller.actor, { rundownId: id, version, locale: caller.locale, ...(compares(format) && { since: wishes.since ?? 'previous' }) }) : null;
    if (show === null) throw version === null ? new NotFound('rundown', id) : new NotFound('version', String(version));
    const looks = request.method === 'HEAD';
    const check = SHOW_FORMATS[format].kind === 'paper' ? await notePrint(this.house.desk, caller.actor, { rundownId: id, show, format, wishes }, looks) : null;
    const written = writeShow(format, show.document, { ...show.moment, check }, wishes);
    const etag = `"${createHash('sha256').update(written.made === 'text' ? written.text : JSON.stringify(written.made === 'pages' ? written.document : written.workbook)).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    const bytes = await this.bytesOf(written);
    for (const [name, value] of headersOf(format, show)) response.setHeader(name, value);
    response.setHeader('Content-Length', bytes.byteLength);
    response.end(bytes);
  }

  private async bytesOf(written: WrittenShow): Promise<Uint8Array> {
    if (written.made === 'text') return Buffer.from(written.text);
    return written.made === 'pages' ? this.press.pages(written.document) : this.press.sheets(written.workbook);
  }
}

function headersOf(format: ShowFormat, show: ReadShow): readonly (readonly [string, string])[] {
  const asked = SHOW_FORMATS[format];
  const name = fileNameOf(format, show);
  return asked.kind === 'paper'
    ? [['Content-Type', 'application/pdf'], ['Content-Disposition', inlineAs(name)]]
    : [['Content-Type', asked.contentType], ['Content-Disposition', attachedAs(name)]];
}
