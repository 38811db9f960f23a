import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { SLICES } from './api.module.js';

/** The schema as the resolvers state it, sorted; needs neither database nor server. */
export async function printSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'], abortOnError: false });
  try {
    const resolvers = SLICES.flatMap((slice) => Reflect.getMetadata(MODULE_METADATA.PROVIDERS, slice) as (new () => object)[]);
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers, { skipCheck: false });
    return `${print(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
