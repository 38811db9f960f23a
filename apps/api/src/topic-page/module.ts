import { CommentsResolver } from './comments.resolver.js';
import { Module } from '@nestjs/common';
import { CategoriesSavedResolver, StalePageResolver, TopicPageResolver, TopicPageSavedResolver } from './resolver.js';

/** Topics as the public sees them, for their producers: words, questions, dates, state, rubrics. */
@Module({ providers: [TopicPageResolver, TopicPageSavedResolver, StalePageResolver, CategoriesSavedResolver, CommentsResolver] })
export class TopicPageModule {}
