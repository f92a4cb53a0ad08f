import { delimiter, join } from 'node:path';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { ROOT } from '@rollout-actions/runner-harness/root';

/** Programs that `npm ci` does not bring, and what is skipped without them. */
const OPTIONAL: {
  program: string;
  orProgram?: string;
  orVariable?: string;
  skipped: string;
}[] = [
  { program: 'act', skipped: 'workflow runs' },
  {
    program: 'nomad',
    orVariable: 'NOMAD_REAL_ADDR',
    skipped: 'tests against a real Nomad agent',
  },
  { program: 'mosquitto', skipped: 'probes of a real MQTT broker' },
  {
    program: 'chromium',
    orProgram: 'google-chrome',
    skipped: "the emulator's page in a browser",
  },
  { program: 'openssl', skipped: 'a TLS 1.3 server that refuses a client by an alert' },
  { program: 'prometheus', skipped: 'gates on a real Prometheus server' },
];

/**
 * Puts the Node of this project, and the programs that `.ci/run` has fetched, first on `PATH` of
 * every test; says at the end which tests could not run on this machine.
 */
export function setup(): () => void {
  const own = [join(ROOT, 'node_modules/.bin'), join(ROOT, '.tools/bin')];
  process.env['PATH'] = [...own, process.env['PATH'] ?? ''].join(delimiter);
  const missing = OPTIONAL.filter(
    ({ program, orProgram = program, orVariable }) =>
      (findProgram(program) ?? findProgram(orProgram)) === undefined &&
      !(orVariable && process.env[orVariable]),
  );
  return () => {
    for (const { program, skipped } of missing) {
      console.log(`skipped: ${skipped} (no \`${program}\` on PATH)`);
    }
  };
}
