import type { DeclaredPort } from '../deployments/deployment.ts';

/** A version as the API shows it: its body, with a time of creation and of the last change. */
export interface VersionRecord {
  name: string;
  createdMs: number;
  updatedMs: number;
  ports: DeclaredPort[];
  maxDurationMinutes: number;
  logStorage: string | undefined;
  /** The fields as they were sent, over the defaults. */
  body: Record<string, unknown>;
}

export interface Application {
  name: string;
  isActive: boolean;
  image: string;
  createdMs: number;
  updatedMs: number;
  /** In the order of their creation. */
  versions: Map<string, VersionRecord>;
}

/** What a deployment takes from its application's version. */
export interface VersionTerms {
  version: string;
  ports: DeclaredPort[];
  maxDurationMinutes: number;
  logStorage: string | undefined;
}
