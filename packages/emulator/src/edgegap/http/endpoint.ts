import type { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../../core/http/exchange.ts';

/** Ends a handler with this answer; `endpoint` turns it into the reply. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

/** An error reply of the API: `{message}` and, on v2 only, `details`. */
export function refuse(status: number, message: string, more: Record<string, unknown> = {}) {
  return new Refusal({ status, json: { message, ...more } });
}

/** A route whose handler may throw a `Refusal` at any depth. */
export function endpoint(
  method: string,
  path: string,
  handle: (request: EmulatorRequest) => Answer | Promise<Answer>,
): Route {
  return {
    method,
    path,
    async handle(request) {
      try {
        return await handle(request);
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        throw error;
      }
    },
  };
}

/** The `:name` part of the route's path; routes are written so that it is there. */
export function pathPart(request: EmulatorRequest, name: string): string {
  return request.params[name] ?? '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'The request body is not valid JSON.');
  }
}

/** `value` read by `schema`; throws the 400 that names the first field that is wrong. */
export function checkFields<T>(value: unknown, schema: z.ZodType<T>): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  const fault = issue?.message ?? 'is not valid';
  throw refuse(400, field === '' ? fault : `${field}: ${fault}`);
}

/** The JSON body read by `schema`; throws the 400 for what is wrong with it. */
export function readBody<T>(request: EmulatorRequest, schema: z.ZodType<T>): T {
  return checkFields(parseJson(request.body), schema);
}
