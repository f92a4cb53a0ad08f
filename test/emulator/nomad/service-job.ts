/** What of a job the tests vary; durations in ms. */
export interface JobOptions {
  id?: string;
  /** Another value is another specification. */
  release?: string;
  command?: string;
  count?: number;
  canary?: number;
  maxParallel?: number;
  autoRevert?: boolean;
  autoPromote?: boolean;
  healthCheck?: string;
  minHealthyMs?: number;
  healthyDeadlineMs?: number;
  progressDeadlineMs?: number;
  restarts?: number;
  reschedules?: number;
  networks?: object[];
  env?: Record<string, string>;
}

function updateBlock(options: JobOptions): object {
  return {
    MaxParallel: options.maxParallel ?? 1,
    HealthCheck: options.healthCheck ?? 'task_states',
    MinHealthyTime: (options.minHealthyMs ?? 500) * 1e6,
    HealthyDeadline: (options.healthyDeadlineMs ?? 10_000) * 1e6,
    ProgressDeadline: (options.progressDeadlineMs ?? 20_000) * 1e6,
    AutoRevert: options.autoRevert ?? false,
    AutoPromote: options.autoPromote ?? false,
    Canary: options.canary ?? 0,
  };
}

/** A service of one group `web` with one task `main`, as the jobs API takes it. */
export function serviceJob(options: JobOptions = {}): Record<string, unknown> {
  const task = {
    Name: 'main',
    Driver: 'raw_exec',
    Config: { command: options.command ?? '/bin/sleep', args: ['3600'] },
    Env: { RELEASE: options.release ?? '0', ...options.env },
  };
  const group = {
    Name: 'web',
    Count: options.count ?? 1,
    Networks: options.networks ?? null,
    Update: updateBlock(options),
    RestartPolicy: { Attempts: options.restarts ?? 0, Interval: 60e9, Delay: 1e8, Mode: 'fail' },
    ReschedulePolicy: {
      Attempts: options.reschedules ?? 0,
      Interval: 3600e9,
      Delay: 5e9,
      DelayFunction: 'constant',
      Unlimited: false,
    },
    Tasks: [task],
  };
  const ID = options.id ?? 'shop';
  return { ID, Type: 'service', Datacenters: ['dc1'], TaskGroups: [group] };
}
