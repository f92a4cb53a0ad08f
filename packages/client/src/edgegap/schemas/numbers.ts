import * as z from 'zod';

/**
 * A number that some endpoints write as text (`"5"`, `"45.33"`), as the document's samples do. An
 * empty text and null are nothing.
 */
export const textNumber = z.preprocess(readNumber, z.number().optional());

function readNumber(given: unknown): unknown {
  if (given === null) return undefined;
  if (typeof given !== 'string') return given;
  if (given.trim() === '') return undefined;
  return Number(given);
}
