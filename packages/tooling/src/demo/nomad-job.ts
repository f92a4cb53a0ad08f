const SECOND = 1_000_000_000;

/** A job file of two sleepers with one canary; `/bin/false` makes a release that fails. */
export function jobFileText(
  release: number,
  command: string,
  {
    id = 'demo-web',
    healthCheck = 'task_states',
    env = {},
  }: { id?: string; healthCheck?: string; env?: Readonly<Record<string, string>> } = {},
): string {
  const group = {
    Name: 'web',
    Count: 2,
    Networks: [{ DynamicPorts: [{ Label: 'http' }] }],
    Update: {
      MaxParallel: 1,
      Canary: 1,
      HealthCheck: healthCheck,
      MinHealthyTime: SECOND,
      HealthyDeadline: 10 * SECOND,
      ProgressDeadline: 20 * SECOND,
      AutoRevert: true,
    },
    RestartPolicy: { Attempts: 0, Interval: 60 * SECOND, Delay: SECOND, Mode: 'fail' },
    ReschedulePolicy: { Attempts: 0, Unlimited: false },
    Tasks: [
      {
        Name: 'main',
        Driver: 'raw_exec',
        Config: { command, args: ['3600'] },
        Env: { RELEASE: String(release), ...env },
        Resources: { CPU: 20, MemoryMB: 10 },
      },
    ],
  };
  const job = { ID: id, Type: 'service', Datacenters: ['dc1'], TaskGroups: [group] };
  return JSON.stringify({ Job: job }, undefined, 2);
}
