import { parse } from 'yaml';
import { z } from 'zod';
import { scenarioFault } from '../faults/faults.ts';
import { parseMoment } from '../moment.ts';
import { problemLines } from '../problem-lines.ts';
import { expectation } from './expectations.ts';

const moment = z
  .string()
  .refine(
    (text) => parseMoment(text, 0) !== undefined,
    'must be +40s, 09:00 (UTC) or an ISO 8601 time',
  );

/** A call of the control plane; `*` in the path stands for every deployment's id. */
const controlCall = z.strictObject({
  method: z.string().default('POST'),
  path: z.string().min(1),
  body: z.unknown().optional(),
});

const action = z.union(
  [z.strictObject({ fault: scenarioFault }), z.strictObject({ control: controlCall })],
  'must have "fault" or "control"',
);

const step = z
  .strictObject({
    /** `+40s` counts from the start, or from the request that `since` names. */
    at: moment.default('+0s'),
    since: z.strictObject({ method: z.string().default('GET'), path: z.string() }).optional(),
    emqx: action.optional(),
    edgegap: action.optional(),
    nomad: action.optional(),
  })
  .refine(({ emqx, edgegap, nomad }) => [emqx, edgegap, nomad].filter(Boolean).length === 1, {
    message: 'must have exactly one of "emqx", "edgegap" and "nomad"',
  });

const scenario = z.strictObject({
  steps: z.array(step).default([]),
  expect: z.array(expectation).default([]),
});

export type ScenarioStep = z.output<typeof step>;
export type ScenarioAction = z.output<typeof action>;
export type Scenario = z.output<typeof scenario>;

/**
 * Reads a scenario from YAML or JSON. Throws an Error with a line for everything that is wrong.
 */
export function readScenario(text: string): Scenario {
  let given: unknown;
  try {
    given = parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the file is neither YAML nor JSON: ${why}`);
  }
  const read = scenario.safeParse(given ?? {});
  if (read.success) return read.data;
  throw new Error(problemLines(read.error).join('\n'));
}
