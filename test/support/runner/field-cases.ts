import type { Field } from '@rollout-actions/action/inputs/field';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What a field reads, and what it refuses. */
export interface FieldCase {
  name: string;
  field: Field<unknown>;
  reads: readonly (readonly [given: string, value: unknown])[];
  refuses: readonly string[];
}

/** The tests that every field has. */
export function testFields(cases: readonly FieldCase[]): void {
  describe.each(cases)('$name', ({ field, reads, refuses }) => {
    test.each(reads)('reads %j', async (given, value) => {
      await field.prepare(given);
      expect(field.read(given)).toEqual({ ok: true, value });
    });

    test.each(refuses)('refuses %j and says what is accepted', async (given) => {
      await field.prepare(given);
      const reading = field.read(given);
      expect(reading).toMatchObject({ ok: false });
      if (!reading.ok) expect(reading.accepted.startsWith(field.accepts)).toBe(true);
    });

    test('never throws, whatever it is given', async () => {
      const anything = fc.asyncProperty(fc.string({ unit: 'binary' }), async (given) => {
        await field.prepare(given);
        field.read(given);
      });
      await fc.assert(anything);
    });
  });
}
