import { z } from 'zod';
import { type OpenField, schemaField } from './field.ts';

const CONTROL = /[^\P{Cc}\t\r\n]/u;

/** Text of any number of lines, such as the variables of a job; tabs are let through. */
export function textBlock(): OpenField<string> {
  const schema = z.string().refine((given) => !CONTROL.test(given));
  return schemaField(schema, 'lines of text');
}
