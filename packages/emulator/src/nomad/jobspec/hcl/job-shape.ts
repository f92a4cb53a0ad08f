import { type BlockShape, type NestedShape, shared } from './block-shapes.ts';

const { constraint, affinity, restart, service, map } = shared;

const template: NestedShape = {
  member: 'Templates',
  as: 'list',
  shape: {
    attributes: {
      source: ['SourcePath', 'text'],
      destination: ['DestPath', 'text'],
      data: ['EmbeddedTmpl', 'text'],
      change_mode: ['ChangeMode', 'text'],
      change_signal: ['ChangeSignal', 'text'],
      splay: ['Splay', 'duration'],
      perms: ['Perms', 'text'],
      env: ['Envvars', 'flag'],
      left_delimiter: ['LeftDelim', 'text'],
      right_delimiter: ['RightDelim', 'text'],
      error_on_missing_key: ['ErrMissingKey', 'flag'],
      once: ['Once', 'flag'],
    },
  },
};

const artifact: NestedShape = {
  member: 'Artifacts',
  as: 'list',
  shape: {
    attributes: {
      source: ['GetterSource', 'text'],
      destination: ['RelativeDest', 'text'],
      mode: ['GetterMode', 'text'],
      insecure: ['GetterInsecure', 'flag'],
    },
    blocks: { options: map('GetterOptions'), headers: map('GetterHeaders') },
  },
};

const volumeMount: NestedShape = {
  member: 'VolumeMounts',
  as: 'list',
  shape: {
    attributes: {
      volume: ['Volume', 'text'],
      destination: ['Destination', 'text'],
      read_only: ['ReadOnly', 'flag'],
      propagation_mode: ['PropagationMode', 'text'],
    },
  },
};

const identity: NestedShape = {
  member: 'Identities',
  as: 'list',
  shape: {
    attributes: {
      name: ['Name', 'text'],
      aud: ['Audience', 'texts'],
      env: ['Env', 'flag'],
      file: ['File', 'flag'],
      ttl: ['TTL', 'duration'],
      change_mode: ['ChangeMode', 'text'],
      change_signal: ['ChangeSignal', 'text'],
    },
  },
};

const vault: NestedShape = {
  member: 'Vault',
  as: 'one',
  shape: {
    attributes: {
      policies: ['Policies', 'texts'],
      role: ['Role', 'text'],
      namespace: ['Namespace', 'text'],
      env: ['Env', 'flag'],
      change_mode: ['ChangeMode', 'text'],
      change_signal: ['ChangeSignal', 'text'],
    },
  },
};

const resources: NestedShape = {
  member: 'Resources',
  as: 'one',
  shape: {
    attributes: {
      cpu: ['CPU', 'number'],
      cores: ['Cores', 'number'],
      memory: ['MemoryMB', 'number'],
      memory_max: ['MemoryMaxMB', 'number'],
      disk: ['DiskMB', 'number'],
    },
  },
};

const logs: NestedShape = {
  member: 'LogConfig',
  as: 'one',
  shape: {
    attributes: {
      max_files: ['MaxFiles', 'number'],
      max_file_size: ['MaxFileSizeMB', 'number'],
      disabled: ['Disabled', 'flag'],
    },
  },
};

const lifecycle: NestedShape = {
  member: 'Lifecycle',
  as: 'one',
  shape: { attributes: { hook: ['Hook', 'text'], sidecar: ['Sidecar', 'flag'] } },
};

const task: NestedShape = {
  member: 'Tasks',
  as: 'list',
  label: 'Name',
  shape: {
    attributes: {
      driver: ['Driver', 'text'],
      user: ['User', 'text'],
      leader: ['Leader', 'flag'],
      kill_timeout: ['KillTimeout', 'duration'],
      kill_signal: ['KillSignal', 'text'],
      shutdown_delay: ['ShutdownDelay', 'duration'],
    },
    blocks: {
      config: map('Config'),
      env: map('Env'),
      meta: map('Meta'),
      resources,
      logs,
      lifecycle,
      template,
      artifact,
      volume_mount: volumeMount,
      identity,
      vault,
      constraint,
      affinity,
      restart,
      service,
    },
  },
};

const volume: NestedShape = {
  member: 'volumes',
  as: 'list',
  label: 'Name',
  shape: {
    attributes: {
      type: ['Type', 'text'],
      source: ['Source', 'text'],
      read_only: ['ReadOnly', 'flag'],
      access_mode: ['AccessMode', 'text'],
      attachment_mode: ['AttachmentMode', 'text'],
      per_alloc: ['PerAlloc', 'flag'],
    },
  },
};

const group: NestedShape = {
  member: 'TaskGroups',
  as: 'list',
  label: 'Name',
  shape: {
    attributes: { count: ['Count', 'number'], shutdown_delay: ['ShutdownDelay', 'duration'] },
    blocks: {
      task,
      volume,
      constraint,
      affinity,
      restart,
      reschedule: shared.reschedule('ReschedulePolicy'),
      update: shared.update,
      service,
      network: shared.network,
      migrate: shared.migrate,
      ephemeral_disk: shared.ephemeralDisk,
      meta: map('Meta'),
    },
  },
};

const periodic: NestedShape = {
  member: 'Periodic',
  as: 'one',
  shape: {
    attributes: {
      cron: ['Spec', 'text'],
      crons: ['Specs', 'texts'],
      prohibit_overlap: ['ProhibitOverlap', 'flag'],
      time_zone: ['TimeZone', 'text'],
      enabled: ['Enabled', 'flag'],
    },
  },
};

const parameterized: NestedShape = {
  member: 'ParameterizedJob',
  as: 'one',
  shape: {
    attributes: {
      payload: ['Payload', 'text'],
      meta_required: ['MetaRequired', 'texts'],
      meta_optional: ['MetaOptional', 'texts'],
    },
  },
};

/** The `job` block. */
export const jobShape: BlockShape = {
  attributes: {
    name: ['Name', 'text'],
    region: ['Region', 'text'],
    namespace: ['Namespace', 'text'],
    type: ['Type', 'text'],
    priority: ['Priority', 'number'],
    datacenters: ['Datacenters', 'texts'],
    node_pool: ['NodePool', 'text'],
    all_at_once: ['AllAtOnce', 'flag'],
  },
  blocks: {
    group,
    periodic,
    parameterized,
    constraint,
    affinity,
    reschedule: shared.reschedule('Reschedule'),
    update: shared.update,
    meta: map('Meta'),
  },
};
