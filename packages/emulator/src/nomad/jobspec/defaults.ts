import type { ReschedulePolicy, RestartPolicy, Update } from './job.ts';

const secondNs = 1e9;
const minuteNs = 60 * secondNs;
const hourNs = 60 * minuteNs;

/** The defaults of the `update` block (the job specification's documentation). */
export const defaultUpdate: Update = {
  AutoPromote: false,
  AutoRevert: false,
  Canary: 0,
  HealthCheck: 'checks',
  HealthyDeadline: 5 * minuteNs,
  MaxParallel: 1,
  MinHealthyTime: 10 * secondNs,
  ProgressDeadline: 10 * minuteNs,
  Stagger: 30 * secondNs,
};

/** The restart policy of a group without one, by the type of its job. */
export function defaultRestart(type: string): RestartPolicy {
  const longRunning = type === 'service' || type === 'system';
  return {
    Attempts: longRunning ? 2 : 3,
    Delay: 15 * secondNs,
    Interval: longRunning ? 30 * minuteNs : 24 * hourNs,
    Mode: 'fail',
    RenderTemplates: false,
  };
}

/** The reschedule policy of a group without one, by the type of its job. */
export function defaultReschedule(type: string): ReschedulePolicy {
  const none = { Attempts: 0, Delay: 0, DelayFunction: '', Interval: 0, MaxDelay: 0 };
  if (type === 'service') {
    const policy = { ...none, Delay: 30 * secondNs, DelayFunction: 'exponential' };
    return { ...policy, MaxDelay: hourNs, Unlimited: true };
  }
  if (type !== 'batch') return { ...none, Unlimited: false };
  const policy = { ...none, Attempts: 1, Interval: 24 * hourNs };
  return { ...policy, Delay: 5 * secondNs, DelayFunction: 'constant', Unlimited: false };
}

/** What a job shows besides what its author wrote; the values an agent shows for an empty job. */
export const jobMembers: Record<string, unknown> = {
  Affinities: null,
  AllAtOnce: false,
  ConsulNamespace: '',
  DispatchIdempotencyToken: '',
  Dispatched: false,
  Multiregion: null,
  NomadTokenID: '',
  ParameterizedJob: null,
  ParentID: '',
  Payload: null,
  Periodic: null,
  Spreads: null,
  UI: null,
  VaultNamespace: '',
  VersionTag: null,
};

export const groupMembers: Record<string, unknown> = {
  Affinities: null,
  Constraints: null,
  Consul: null,
  Disconnect: null,
  MaxClientDisconnect: null,
  MaxRunDuration: null,
  PreventRescheduleOnLost: false,
  Scaling: null,
  Services: null,
  ShutdownDelay: null,
  Spreads: null,
  StopAfterClientDisconnect: null,
  Volumes: null,
};

/** The `migrate` block that service jobs have. */
export const defaultMigrate = {
  HealthCheck: 'checks',
  HealthyDeadline: 5 * minuteNs,
  MaxParallel: 1,
  MinHealthyTime: 10 * secondNs,
};

export const taskMembers: Record<string, unknown> = {
  Actions: null,
  Affinities: null,
  Artifacts: null,
  CSIPluginConfig: null,
  Constraints: null,
  Consul: null,
  DispatchPayload: null,
  Identities: null,
  Identity: {
    Audience: ['nomadproject.io'],
    ChangeMode: '',
    ChangeSignal: '',
    Env: false,
    ExtraClaims: null,
    File: false,
    Filepath: '',
    Name: 'default',
    ServiceName: '',
    TTL: 0,
  },
  KillSignal: '',
  Kind: '',
  Leader: false,
  Lifecycle: null,
  ScalingPolicies: null,
  Schedule: null,
  Secrets: null,
  Services: null,
  ShutdownDelay: 0,
  Templates: null,
  User: '',
  Vault: null,
  VolumeMounts: null,
};

export const resourceMembers: Record<string, unknown> = {
  Cores: 0,
  Devices: null,
  DiskMB: 0,
  IOPS: 0,
  NUMA: null,
  Networks: null,
  SecretsMB: 0,
};
