import { editNoticeTemplate, everyWords, mayKeepStudios, mayReadDesk, previewNotice, restoreNoticeTemplate, type StudioId } from '#desk';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { EditNoticeTemplateInputType, RestoreNoticeTemplateInputType } from './notice.inputs.js';
import { presentPreview, presentWords, presentWordsEdit } from './notice.presenter.js';
import { EditNoticeTemplateResult } from './notice.results.js';
import { NoticePreviewType, NoticeWordsType } from './notice.types.js';

@Resolver(() => NoticeWordsType)
export class NoticeResolver {
  @Permit(mayReadDesk)
  @Query(() => [NoticeWordsType], { nullable: true, description: 'Every mail of a studio in both languages; null where there is no such studio.' })
  async noticeWords(@Args('studioId', { type: () => ID }) studioId: StudioId, @Context() { loaders, reads }: RequestContext) {
    return (await loaders.studio.load(studioId)) && everyWords(studioId, await reads.studioWords(studioId)).map(presentWords);
  }

  @Permit(mayReadDesk)
  @Query(() => NoticePreviewType, { description: 'A mail as it would leave with these words, to somebody invented.' })
  async previewNotice(@Args('input') input: EditNoticeTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentPreview(await previewNotice(desk, actor, input), locale);
  }

  @Permit(mayKeepStudios)
  @Mutation(() => EditNoticeTemplateResult)
  async editNoticeTemplate(@Args('input') input: EditNoticeTemplateInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentWordsEdit(await editNoticeTemplate(desk, actor, input), locale);
  }

  @Permit(mayKeepStudios)
  @Mutation(() => NoticeWordsType, { description: "The house's words again." })
  async restoreNoticeTemplate(@Args('input') input: RestoreNoticeTemplateInputType, @Context() { desk, actor }: RequestContext) {
    return presentWords(await restoreNoticeTemplate(desk, actor, input));
  }
}
