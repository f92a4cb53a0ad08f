import type { EmulatorAddresses } from './addresses.ts';
import { type CommandLine, CommandLineError, readCommandLine, usage } from './command-line.ts';
import { environmentOf } from './environment.ts';
import { startEmulator } from './start.ts';

/** The addresses as lines that can be appended to the file of $GITHUB_ENV. */
function environmentLines(addresses: EmulatorAddresses): string {
  return Object.entries(environmentOf(addresses))
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

/**
 * Runs until SIGTERM or SIGINT; writes one JSON line, or lines for $GITHUB_ENV, when all three
 * servers listen. Ends with status 1 where the scenario expected something else.
 */
async function run({ format, ...options }: CommandLine): Promise<void> {
  const { close, problems, clock: _clock, ...addresses } = await startEmulator(options);
  const end = async () => {
    const found = await problems();
    for (const problem of found) console.error(`Scenario: ${problem}`);
    await close();
    process.exit(found.length === 0 ? 0 : 1);
  };
  const endOrFail = () => {
    end().catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.once('SIGTERM', endOrFail);
  process.once('SIGINT', endOrFail);
  console.log(format === 'env' ? environmentLines(addresses) : JSON.stringify(addresses));
}

try {
  const asked = readCommandLine(process.argv.slice(2));
  if (asked === 'help') process.stdout.write(usage);
  else await run(asked);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof CommandLineError) console.error(`\n${usage}`);
  process.exitCode = 2;
}
