import { z } from 'zod';
import type { Operation } from './operation';
import { operations } from './operations';

type Json = Record<string, unknown>;

const problem = {
  description: '错误：中文说明及各项问题',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

/** The interface as an OpenAPI 3.1 document. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [operation.method]: operationObject(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '联调 Liandiao', version, description: '社会保险费争议联合处置' },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Error: errorSchema },
    },
  };
}

function operationObject({ method, path, summary, open, body, query = [], success = 200 }: Operation): Json {
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return {
    summary,
    operationId: `${method}${path.replace(/[^a-zA-Z]+(\w)/g, (_whole, letter: string) => letter.toUpperCase())}`,
    security: open ? [] : [{ session: [] }],
    parameters: [
      ...named.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...query.map((name) => ({
        name,
        in: 'query',
        schema: { type: name === 'filters' ? 'object' : 'string' },
      })),
    ],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body) } } } }
      : {}),
    responses: {
      [success]:
        success === 204
          ? { description: '已完成' }
          : { description: '成功', content: { 'application/json': {} } },
      '4XX': problem,
    },
  };
}

const jsonSchema = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: {
          type: 'object',
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  path: { type: 'string' },
                  message: { type: 'string' },
                  confirmable: { type: 'boolean' },
                },
              },
            },
          },
        },
      },
    },
  },
};
