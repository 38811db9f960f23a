import { importRundown, mayBeMember, previewImport, type ImportPreviewed } from '#desk';
import type { RundownId } from '#rundown';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentRundown } from '../rundown/presenter.js';
import { RundownType } from '../rundown/types.js';
import { ImportRundownInputType, PreviewImportInputType } from './inputs.js';
import { readFile } from './read-file.js';
import { ImportRundownResult, PreviewImportResult, RundownImportedType } from './results.js';

@Resolver(() => RundownImportedType)
export class ImportResolver {
  @Permit(mayBeMember)
  @Mutation(() => PreviewImportResult, { description: 'Reads a file and says line by line what importing it would change; nothing is kept.' })
  async previewImport(@Args('input') input: PreviewImportInputType, @Context() { desk, actor, locale }: RequestContext) {
    const read = await previewImport(desk, actor, readFile(input), locale);
    return read.outcome === 'ImportPreviewed' ? presentPreview(read) : presentProblem(read, locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => ImportRundownResult, { description: 'Lays a file over the draft as one act that can be undone.' })
  async importRundown(@Args('input') input: ImportRundownInputType, @Context() { desk, actor, locale }: RequestContext) {
    const { expectedRevision, act, remove } = input;
    const done = await importRundown(desk, actor, { ...readFile(input), expectedRevision, act, remove: remove ?? [] }, locale);
    return done.outcome === 'RundownImported' ? done : presentProblem(done, locale);
  }

  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  async rundown({ rundownId }: { readonly rundownId: RundownId }, _: unknown, { loaders }: RequestContext) {
    return presentRundown(present(await loaders.rundown.load(rundownId), 'rundown'));
  }
}

const presentPreview = ({ lines, unread, absent, ...preview }: ImportPreviewed) => ({
  ...preview,
  lines: lines.map(({ at, ...line }) => ({ ...at, ...line })),
  unread: unread.map(({ at, loses, ...cell }) => ({ ...at, ...cell, wholeRow: loses === 'row' })),
  absent: absent.map(({ segment, ...line }) => ({ ...line, segmentId: segment })),
});
