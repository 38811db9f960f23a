import {
  createSourceEventStream, execute, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo,
  type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLSchema,
} from 'graphql';
import { PERMIT, type May } from '../permission/permit.js';
import { SAME_FOR_ALL } from '../permission/same-for-all.js';
import type { RequestContext } from './request-context.js';

/** What a subscription asks of each piece of news, looked at once. */
interface Question {
  /** True when every field is a plain property or promises to be the same for all. */
  readonly shared: boolean;
  /** Permissions of the fields asked for. */
  readonly mays: readonly May[];
  /** Variables that the fields below the root take: followers may differ in those of the root. */
  readonly variables: readonly string[];
}

/** Questions kept; the screens use a handful. */
const KEPT = 200;

/**
 * graphql's `subscribe`, but two hundred screens that ask the same of the same news are answered by one execution:
 * permissions are still asked for each of them, and whoever lacks one is answered, and refused, alone.
 * Each answer begins with nothing read.
 */
export function shareAnswers(): (args: ExecutionArgs) => Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const questions = new Map<string, Question>();
  const answers = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

  const questionOf = (schema: GraphQLSchema, text: string, document: DocumentNode): Question => {
    let question = questions.get(text);
    if (question === undefined) {
      if (questions.size >= KEPT) questions.clear();
      questions.set(text, (question = lookAt(schema, document)));
    }
    return question;
  };
  const answerOne = async (args: ExecutionArgs, news: unknown): Promise<ExecutionResult> => {
    (args.contextValue as RequestContext).forget();
    return execute({ ...args, rootValue: news });
  };
  return async (args) => {
    const stream = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in stream)) return stream;
    const text = args.document.loc?.source.body;
    const question = text === undefined ? undefined : questionOf(args.schema, text, args.document);
    const { actor } = args.contextValue as RequestContext;
    if (!question?.shared || !question.mays.every((may) => may(actor) === true)) return answerEach(stream, (news) => answerOne(args, news));
    const key = JSON.stringify([text, args.operationName, question.variables.map((name) => args.variableValues?.[name])]);
    return answerEach(stream, (news) => {
      const told = answers.get(news as object) ?? new Map<string, Promise<ExecutionResult>>();
      answers.set(news as object, told);
      const answer = told.get(key) ?? answerOne(args, news);
      told.set(key, answer);
      return answer;
    });
  };
}

function lookAt(schema: GraphQLSchema, document: DocumentNode): Question {
  const types = new TypeInfo(schema);
  const subscription = schema.getSubscriptionType();
  const mays: May[] = [];
  const variables = new Set<string>();
  let shared = true;
  visit(document, visitWithTypeInfo(types, {
    VariableDefinition: () => false,
    Variable: ({ name }, _key, _parent, _path, ancestors) => {
      const ofDirective = ancestors.some((one) => 'kind' in one && one.kind === Kind.DIRECTIVE);
      if (ofDirective || types.getParentType() !== subscription) variables.add(name.value);
    },
    Field() {
      const [field, parent] = [types.getFieldDef(), types.getParentType()];
      if (field?.name.startsWith('__')) return;
      const may = field?.extensions[PERMIT] as May | undefined;
      if (may) mays.push(may);
      const plain = isObjectType(parent) && (parent === subscription || field?.resolve === undefined);
      if (!plain && field?.extensions[SAME_FOR_ALL] !== true) shared = false;
    },
  }));
  return { shared, mays, variables: [...variables].sort() };
}

/** Answers one piece of news after the other; ends at once when its reader leaves. */
function answerEach(stream: AsyncIterable<unknown>, answer: (news: unknown) => Promise<ExecutionResult>): AsyncGenerator<ExecutionResult, void, void> {
  const source = stream[Symbol.asyncIterator]();
  return {
    async next() {
      const { value, done } = await source.next();
      return done ? { value: undefined, done: true } : { value: await answer(value), done: false };
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    async throw(error: unknown) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await source.return?.();
    },
  };
}
