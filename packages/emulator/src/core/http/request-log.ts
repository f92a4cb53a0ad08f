import type { EmulatorClock } from '../clock.ts';

/** Older entries are dropped, so that a long run does not grow without end. */
const maxEntries = 50_000;

export interface LoggedRequest {
  /** Virtual time of arrival, ISO 8601. */
  at: string;
  method: string;
  /** With the query. */
  path: string;
  /** 0 while there is no answer, and for ever if the exchange broke. */
  status: number;
}

export interface RequestLog {
  /** Notes an arrival; the returned entry takes the status later. */
  arrive(method: string, path: string): LoggedRequest;
  all(): LoggedRequest[];
  clear(): void;
}

/** An empty log; its times are those of the virtual clock. */
export function createRequestLog(clock: EmulatorClock): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    arrive(method, path) {
      const entry = { at: new Date(clock.now()).toISOString(), method, path, status: 0 };
      entries.push(entry);
      if (entries.length > maxEntries) entries.shift();
      return entry;
    },
    all: () => entries.map((entry) => ({ ...entry })),
    clear() {
      entries = [];
    },
  };
}
