import type { Publisher } from '../report/github/publisher.ts';
import { createReportMemory, type ReportMemory } from '../report/github/report-memory.ts';
import { wantsReports } from '../report/github/settings.ts';
import { sentenceOf } from './causes.ts';
import type { End } from './end.ts';
import type { RunContext } from './run-context.ts';

/** Loads what publishes a run on GitHub; only a run that asks for it does. */
export type LoadPublisher = () => Promise<{
  openPublisher(context: RunContext, memory: ReportMemory): Publisher | undefined;
}>;

/** The reports of a main step on GitHub; nothing is loaded where no input asks for one. */
export interface Publishing {
  begin(load: LoadPublisher | undefined): void;
  /** Writes the end down for the post step. Nothing here waits. */
  conclude(end: End): void;
  /** Sends the end; never rejects, and takes no longer than it may. */
  finish(): Promise<void>;
}

/** How long reports may delay the end of a step. */
const MAX_DELAY_MS = 5_000;
/** The runner kills 7.5 s after a cancel. */
const AFTER_CANCEL_MS = 6_500;

/** The reports of one main step; `begin` starts them once the action is loaded. */
export function createPublishing(context: RunContext): Publishing {
  const { host, log, settings, state } = context;
  let opening: Promise<Publisher | undefined> | undefined;
  let publisher: Publisher | undefined;
  let concluded: End | undefined;

  async function open(load: LoadPublisher): Promise<Publisher | undefined> {
    const memory = createReportMemory({}, state.reports);
    memory.set('nonce', crypto.randomUUID().slice(0, 13));
    memory.set('start-ms', String(Math.round(host.clock.wall() - context.elapsedMs())));
    const { openPublisher } = await load();
    publisher = openPublisher(context, memory);
    if (concluded === undefined) publisher?.begin();
    else publisher?.conclude(concluded);
    return publisher;
  }

  return {
    begin(load) {
      if (load === undefined || !wantsReports(settings)) return;
      opening = open(load).catch((error) => {
        log.warning(`Nothing is published on GitHub: ${sentenceOf(error)}`);
        return undefined;
      });
    },
    conclude(end) {
      concluded = end;
      publisher?.conclude(end);
    },
    async finish() {
      if (opening === undefined) return;
      const limitMs = limitOf(context);
      const over = new AbortController();
      const finished = opening.then((opened) => opened?.finish(limitMs));
      const late = host.clock.sleep(limitMs, over.signal).catch(() => undefined);
      await Promise.race([finished.catch(() => undefined), late]);
      over.abort();
    },
  };
}

function limitOf({ host, cancelledAtMs }: RunContext): number {
  const atMs = cancelledAtMs();
  if (atMs === undefined) return MAX_DELAY_MS;
  return Math.max(0, Math.min(MAX_DELAY_MS, atMs + AFTER_CANCEL_MS - host.clock.now()));
}
