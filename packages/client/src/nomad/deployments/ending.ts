import type { Deployment } from '../schemas/deployment.ts';

/** Why a deployment has ended, read from its status description. */
export type Ending =
  | { kind: 'successful' }
  /** The server goes back to that version by another deployment. */
  | { kind: 'rolling-back'; toVersion: number }
  | { kind: 'failed' }
  | { kind: 'newer-version' }
  | { kind: 'job-stopped' }
  | { kind: 'cancelled' };

const ROLLING_BACK = / - rolling back to job version (\d+)$/;

/** Reads the ending of a deployment that has ended; undefined for one that goes on. */
export function endingOf(deployment: Deployment): Ending | undefined {
  const { Status: status, StatusDescription: description } = deployment;
  if (status === 'successful') return { kind: 'successful' };
  if (status === 'failed') {
    const version = ROLLING_BACK.exec(description)?.[1];
    return version === undefined
      ? { kind: 'failed' }
      : { kind: 'rolling-back', toVersion: Number(version) };
  }
  if (status !== 'cancelled') return undefined;
  if (/newer version/.test(description)) return { kind: 'newer-version' };
  return /job is stopped/.test(description) ? { kind: 'job-stopped' } : { kind: 'cancelled' };
}
