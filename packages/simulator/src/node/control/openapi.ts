import { object, type Schema, text } from '../../schema/schema.ts'
import type { Operation } from './operation.ts'

const error = object({ error: text('What is wrong, and what to write.') })

function answer(description: string, schema: Schema): object {
  return { description, content: { 'application/json': { schema } } }
}

/** The description of the control API in OpenAPI 3.1. */
export function openApi(operations: readonly Operation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const { id, method, path, tag, summary, body, result } = operation
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const item = paths[path] ?? {}
    paths[path] = item
    item[method] = {
      operationId: id,
      tags: [tag],
      summary,
      ...(names.length === 0
        ? {}
        : { parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) }),
      ...(body === undefined
        ? {}
        : {
            requestBody: {
              required: (body.required ?? []).length > 0,
              content: { 'application/json': { schema: body } },
            },
          }),
      responses: {
        200: answer('Done.', result),
        400: answer('The request has a mistake.', error),
        ...(names.length === 0 ? {} : { 404: answer('There is no such thing.', error) }),
        ...(path.startsWith('/received/') ? { 422: answer('It was not received.', error) } : {}),
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenAMI simulator',
      description: 'Scripts and breaks a simulated Asterisk, and tells what clients sent to it.',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
  }
}
