import { mayTellPeople } from '#desk';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { KeptMailType, ReadMailType } from '../telling/types.js';
import { readLetter } from './read-letter.js';

/** Mails shown at most. */
const MOST = 300;

/** Boîte d'envoi: what would have left, where no mail server is set. */
@Resolver()
export class OutboxResolver {
  @Permit(mayTellPeople)
  @Query(() => [KeptMailType], { description: 'Mails kept because no mail server is set, newest first.' })
  async keptMails(@Context() { reads }: RequestContext) {
    return (await reads.keptLetters(MOST)).map(({ keptAt, ...letter }) => ({ ...letter, keptAt: keptAt.toISOString() }));
  }

  @Permit(mayTellPeople)
  @Query(() => ReadMailType, { nullable: true, description: 'One of them, taken apart as its recipient would have it.' })
  async keptMail(@Args('id', { type: () => ID }) id: string, @Context() { reads }: RequestContext) {
    const bytes = await reads.keptLetterBytes(id);
    if (bytes === null) return null;
    const { html, attachments, headers, ...letter } = await readLetter(bytes);
    return {
      ...letter,
      id,
      headers: [...headers],
      html: html === null ? null : `/outbox/${id}/html`,
      attachments: attachments.map(({ fileName, mediaType, bytes: part }, at) => ({ fileName, mediaType, bytes: part.byteLength, address: `/outbox/${id}/attachments/${at}` })),
    };
  }
}
