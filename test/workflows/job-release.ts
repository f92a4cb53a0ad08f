import { jobFileText } from '@rollout-actions/tooling/demo/nomad-job';

/** A job file that is new for the server each time, with deadlines that suit a fast clock. */
export function releaseOf(release: number): string {
  return jobFileText(release, '/bin/sleep', { id: 'web' }).replaceAll(
    /"(?:Healthy|Progress)Deadline": \d+/g,
    (line) => line.replace(/\d+$/, (ns) => `${Number(ns) * 60}`),
  );
}
