import type { JSONPathQuery } from 'json-p3';

/** A document of JSON. */
export type JsonValue = Parameters<JSONPathQuery['query']>[0];

/** What a text holds as JSON, or that it holds none. */
export function parseJson(text: string): { ok: true; value: JsonValue } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
