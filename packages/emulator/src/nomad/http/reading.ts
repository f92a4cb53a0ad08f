import type { Answer } from '../../core/http/exchange.ts';
import { writeJson } from '../go/json-writer.ts';

/** What one run of a read found. */
export interface Reading {
  /** Goes out as X-Nomad-Index. */
  index: number;
  /** What wakes a blocking query of this read (store topics). */
  topics: string[];
  /** The value to send as JSON; or `missing`, the text of a 404. */
  body?: unknown;
  missing?: string;
  nextToken?: string;
}

/** The answer to a read, with the headers that reads have; the 404s have them too (recorded). */
export function readingAnswer(reading: Reading, pretty: boolean): Answer {
  const headers: Record<string, string> = {
    'x-nomad-index': String(reading.index),
    'x-nomad-knownleader': 'true',
    'x-nomad-lastcontact': '0',
  };
  if (reading.nextToken) headers['x-nomad-nexttoken'] = reading.nextToken;
  if (reading.missing !== undefined) return { status: 404, headers, text: reading.missing };
  return { status: 200, headers, rawJson: writeJson(reading.body, pretty) };
}

/** The answer to a write: only the index (recorded). */
export function writeAnswer(index: number, body: unknown, pretty: boolean): Answer {
  return {
    status: 200,
    headers: { 'x-nomad-index': String(index) },
    rawJson: writeJson(body, pretty),
  };
}
