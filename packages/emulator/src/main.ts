import { CommandLineError, readCommandLine, usage } from './command-line.ts';
import { type EmulatorOptions, startEmulator } from './start.ts';

/** Runs until SIGTERM or SIGINT; writes one JSON line when all three servers listen. */
async function run(options: EmulatorOptions): Promise<void> {
  const { close, clock: _clock, ...addresses } = await startEmulator(options);
  const end = () => {
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  console.log(JSON.stringify(addresses));
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
