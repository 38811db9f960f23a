import type { ServerResponse } from 'node:http';

/** Answers a request that goes no further, in the form a GraphQL client reads; other programs find `code` and `message` too. */
export function refuse(response: ServerResponse, status: number, code: string, message: string, facts: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) return void response.destroy();
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify({ code, message, errors: [{ message, extensions: { code, ...facts } }] }));
}
