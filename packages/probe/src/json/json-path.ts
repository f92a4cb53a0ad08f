import { JSONPathEnvironment, JSONPathError, type JSONPathQuery } from 'json-p3';
import type { JsonValue } from './parse-json.ts';

/** A compiled JSONPath query (RFC 9535). */
export interface JsonPath {
  text: string;
  /** The values it finds, in the document's order. */
  valuesIn(document: JsonValue): readonly unknown[];
}

const environment = new JSONPathEnvironment();

/** Compiles a query; undefined for what is none. */
export function parseJsonPath(text: string): JsonPath | undefined {
  try {
    const query = environment.compile(text);
    return { text, valuesIn: (document) => found(query, document) };
  } catch {
    return undefined;
  }
}

/** A document that is nested too deep for the query gives nothing. */
function found(query: JSONPathQuery, document: JsonValue): readonly unknown[] {
  try {
    return query.query(document).values();
  } catch (error) {
    if (error instanceof JSONPathError) return [];
    throw error;
  }
}
