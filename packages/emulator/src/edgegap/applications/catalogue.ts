import type { EmulatorClock } from '../../core/clock.ts';
import type { DeclaredPort } from '../deployments/deployment.ts';
import {
  type Application,
  readVersion,
  type VersionBody,
  type VersionRecord,
  type VersionTerms,
} from './version-body.ts';

/** What any version opens that nobody has described: a game port and a web port. */
const defaultPorts: DeclaredPort[] = [
  { name: 'gameport', internal: 7777, protocol: 'UDP', tlsUpgrade: false },
  { name: 'http', internal: 8080, protocol: 'http', tlsUpgrade: false },
];
const defaultMaxDurationMinutes = 1440;
/** The version of an application that nobody has described, where the caller names none. */
const defaultVersion = 'v1';

/** The applications and versions that are known. */
export interface Catalogue {
  all(): Application[];
  find(name: string): Application | undefined;
  /** The application must not exist yet. */
  add(application: { name: string; isActive: boolean; image: string }): Application;
  addVersion(application: Application, body: VersionBody): VersionRecord;
  /**
   * What a deployment of this version is like; any application and version is taken. Without a
   * version the one made last counts, as in the API; undefined where a known application has none.
   */
  terms(application: string, version: string | undefined): VersionTerms | undefined;
  /** Whether somebody has described it; without a version, whether there is any. */
  isRegistered(application: string, version: string | undefined): boolean;
  /** Takes an application as it was, in place of one of its name. */
  restore(application: Application): void;
  clear(): void;
}

function unknownVersion(version: string): VersionTerms {
  const maxDurationMinutes = defaultMaxDurationMinutes;
  return { version, ports: defaultPorts, maxDurationMinutes, logStorage: undefined };
}

export function createCatalogue(clock: EmulatorClock): Catalogue {
  const applications = new Map<string, Application>();
  return {
    all: () => [...applications.values()],
    find: (name) => applications.get(name),
    add(given) {
      const now = clock.now();
      const application = { ...given, createdMs: now, updatedMs: now, versions: new Map() };
      applications.set(given.name, application);
      return application;
    },
    addVersion(application, body) {
      const now = clock.now();
      const record = { ...readVersion(body), createdMs: now, updatedMs: now };
      application.versions.set(record.name, record);
      return record;
    },
    terms(name, version) {
      const known = applications.get(name);
      const last = [...(known?.versions.values() ?? [])].at(-1);
      const wanted = version ?? (known === undefined ? defaultVersion : last?.name);
      if (wanted === undefined) return undefined;
      const record = known?.versions.get(wanted);
      if (record === undefined) return unknownVersion(wanted);
      const { ports, maxDurationMinutes, logStorage } = record;
      return { version: wanted, ports, maxDurationMinutes, logStorage };
    },
    isRegistered(name, version) {
      const versions = applications.get(name)?.versions;
      return version === undefined ? (versions?.size ?? 0) > 0 : versions?.has(version) === true;
    },
    restore: (application) => void applications.set(application.name, application),
    clear: () => applications.clear(),
  };
}
