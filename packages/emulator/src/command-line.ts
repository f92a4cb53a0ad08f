import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseJson } from './core/json-body.ts';
import { readScenario, type Scenario } from './core/scenario/scenario-file.ts';
import type { EmulatorOptions } from './start.ts';

export const usage = `Usage: emulator [options]
  --emqx-port N      port of the EMQX Platform API (0, the default: any free one)
  --edgegap-port N   port of the Edgegap API
  --nomad-port N     port of the Nomad API
  --mqtt-port N      port of the MQTT broker of the EMQX deployment that runs from the start
  --nomad-nodes N    client nodes of the Nomad cluster (default 1)
  --speed X          virtual seconds in a real one (default 1)
  --seed N           seed of ids and durations (default 1)
  --fixture FILE     JSON file with other starts: {"emqx": …, "edgegap": …}
  --scenario FILE    YAML or JSON file: what happens when, and what must hold at the end
  --env              print NAME=value lines, for $GITHUB_ENV, instead of JSON
  --nomad-acl        switch Nomad's access control on
  --help             show this text
`;

/** A flag or a fixture that cannot be used; the message has one line for each problem. */
export class CommandLineError extends Error {
  override name = 'CommandLineError';
}

const whole = (accepted: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, accepted)
    .transform(Number);
const port = whole('must be a port, 0 to 65535').pipe(
  z.int().max(65_535, 'must be a port, 0 to 65535'),
);
const speed = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be a number above 0')
  .transform(Number)
  .pipe(z.number().positive('must be a number above 0'));

const flags = z.object({
  'emqx-port': port.default(0),
  'edgegap-port': port.default(0),
  'nomad-port': port.default(0),
  'mqtt-port': port.default(0),
  'nomad-nodes': whole('must be a number of nodes, 1 or more')
    .pipe(z.int().min(1, 'must be a number of nodes, 1 or more').max(50, 'must be 50 or less'))
    .default(1),
  scenario: z.string().optional(),
  env: z.boolean().default(false),
  speed: speed.default(1),
  seed: whole('must be a whole number, 0 or more').default(1),
  fixture: z.string().optional(),
  'nomad-acl': z.boolean().default(false),
  help: z.boolean().default(false),
});

const fixtureFile = z.strictObject({
  emqx: z.unknown().optional(),
  edgegap: z.unknown().optional(),
});

function parseFlags(argv: string[]): unknown {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: argv,
      options: {
        'emqx-port': text,
        'edgegap-port': text,
        'nomad-port': text,
        'mqtt-port': text,
        'nomad-nodes': text,
        scenario: text,
        env: yes,
        speed: text,
        seed: text,
        fixture: text,
        'nomad-acl': yes,
        help: yes,
      },
    }).values;
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error));
  }
}

function readFixture(path: string): z.infer<typeof fixtureFile> {
  const text = readText('--fixture', path);
  const read = fixtureFile.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new CommandLineError(
    '--fixture: the file must hold JSON, an object with the members "emqx" and "edgegap" at most',
  );
}

function readText(flag: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandLineError(`${flag}: the file cannot be read: ${why}`);
  }
}

function readScenarioFile(path: string): Scenario {
  const text = readText('--scenario', path);
  try {
    return readScenario(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandLineError(`--scenario: ${why}`);
  }
}

/** What the command line asks for. */
export interface CommandLine extends EmulatorOptions {
  /** How the addresses are printed. */
  format: 'json' | 'env';
}

/** The options that the command line asks for, or `help`. Throws CommandLineError. */
export function readCommandLine(argv: string[]): CommandLine | 'help' {
  const read = flags.safeParse(parseFlags(argv));
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    throw new CommandLineError(lines.join('\n'));
  }
  if (read.data.help) return 'help';
  const { fixture, scenario } = read.data;
  return {
    emqxPort: read.data['emqx-port'],
    edgegapPort: read.data['edgegap-port'],
    nomadPort: read.data['nomad-port'],
    mqttPort: read.data['mqtt-port'],
    nomadNodes: read.data['nomad-nodes'],
    format: read.data.env ? 'env' : 'json',
    speed: read.data.speed,
    seed: read.data.seed,
    nomadAcl: read.data['nomad-acl'],
    ...(fixture === undefined ? {} : { fixture: readFixture(fixture) }),
    ...(scenario === undefined ? {} : { scenario: readScenarioFile(scenario) }),
  };
}
