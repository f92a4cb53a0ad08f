/** How an attribute becomes a member of the JSON job specification. */
export type Kind = 'text' | 'number' | 'flag' | 'duration' | 'texts' | 'map' | 'any';

/** A block of the job specification: what may stand in it and where that goes. */
export interface BlockShape {
  /** HCL name → member and kind. */
  attributes: Record<string, [member: string, kind: Kind]>;
  /** HCL name → nested block. */
  blocks?: Record<string, NestedShape>;
}

export interface NestedShape {
  member: string;
  /** `one`: an object; `list`: in a list; `map`: any attributes, as a map. */
  as: 'one' | 'list' | 'map';
  shape?: BlockShape;
  /** The member that takes the block's label. */
  label?: string;
}

const map = (member: string): NestedShape => ({ member, as: 'map' });

const constraint: NestedShape = {
  member: 'Constraints',
  as: 'list',
  shape: {
    attributes: {
      attribute: ['LTarget', 'text'],
      value: ['RTarget', 'text'],
      operator: ['Operand', 'text'],
      distinct_hosts: ['distinct_hosts', 'flag'],
      distinct_property: ['distinct_property', 'text'],
      regexp: ['regexp', 'text'],
      version: ['version', 'text'],
      semver: ['semver', 'text'],
      set_contains: ['set_contains', 'text'],
    },
  },
};

const affinity: NestedShape = {
  member: 'Affinities',
  as: 'list',
  shape: {
    attributes: {
      attribute: ['LTarget', 'text'],
      value: ['RTarget', 'text'],
      operator: ['Operand', 'text'],
      weight: ['Weight', 'number'],
    },
  },
};

const update: NestedShape = {
  member: 'Update',
  as: 'one',
  shape: {
    attributes: {
      max_parallel: ['MaxParallel', 'number'],
      health_check: ['HealthCheck', 'text'],
      min_healthy_time: ['MinHealthyTime', 'duration'],
      healthy_deadline: ['HealthyDeadline', 'duration'],
      progress_deadline: ['ProgressDeadline', 'duration'],
      auto_revert: ['AutoRevert', 'flag'],
      auto_promote: ['AutoPromote', 'flag'],
      canary: ['Canary', 'number'],
      stagger: ['Stagger', 'duration'],
    },
  },
};

const restart: NestedShape = {
  member: 'RestartPolicy',
  as: 'one',
  shape: {
    attributes: {
      attempts: ['Attempts', 'number'],
      interval: ['Interval', 'duration'],
      delay: ['Delay', 'duration'],
      mode: ['Mode', 'text'],
      render_templates: ['RenderTemplates', 'flag'],
    },
  },
};

const reschedule = (member: string): NestedShape => ({
  member,
  as: 'one',
  shape: {
    attributes: {
      attempts: ['Attempts', 'number'],
      interval: ['Interval', 'duration'],
      delay: ['Delay', 'duration'],
      delay_function: ['DelayFunction', 'text'],
      max_delay: ['MaxDelay', 'duration'],
      unlimited: ['Unlimited', 'flag'],
    },
  },
});

const check: NestedShape = {
  member: 'Checks',
  as: 'list',
  shape: {
    attributes: {
      name: ['Name', 'text'],
      type: ['Type', 'text'],
      path: ['Path', 'text'],
      protocol: ['Protocol', 'text'],
      port: ['PortLabel', 'text'],
      interval: ['Interval', 'duration'],
      timeout: ['Timeout', 'duration'],
      method: ['Method', 'text'],
      body: ['Body', 'text'],
      command: ['Command', 'text'],
      args: ['Args', 'texts'],
      expose: ['Expose', 'flag'],
      address_mode: ['AddressMode', 'text'],
      initial_status: ['InitialStatus', 'text'],
      on_update: ['OnUpdate', 'text'],
      success_before_passing: ['SuccessBeforePassing', 'number'],
      failures_before_critical: ['FailuresBeforeCritical', 'number'],
      tls_skip_verify: ['TLSSkipVerify', 'flag'],
    },
  },
};

const service: NestedShape = {
  member: 'Services',
  as: 'list',
  shape: {
    attributes: {
      name: ['Name', 'text'],
      port: ['PortLabel', 'text'],
      provider: ['Provider', 'text'],
      tags: ['Tags', 'texts'],
      canary_tags: ['CanaryTags', 'texts'],
      address: ['Address', 'text'],
      address_mode: ['AddressMode', 'text'],
      task: ['TaskName', 'text'],
      on_update: ['OnUpdate', 'text'],
      enable_tag_override: ['EnableTagOverride', 'flag'],
    },
    blocks: { check, meta: map('Meta'), canary_meta: map('CanaryMeta') },
  },
};

const port: NestedShape = {
  member: 'ports',
  as: 'list',
  label: 'Label',
  shape: {
    attributes: {
      static: ['Value', 'number'],
      to: ['To', 'number'],
      host_network: ['HostNetwork', 'text'],
    },
  },
};

const network: NestedShape = {
  member: 'Networks',
  as: 'list',
  shape: {
    attributes: { mode: ['Mode', 'text'], hostname: ['Hostname', 'text'] },
    blocks: { port },
  },
};

const migrate: NestedShape = {
  member: 'Migrate',
  as: 'one',
  shape: {
    attributes: {
      max_parallel: ['MaxParallel', 'number'],
      health_check: ['HealthCheck', 'text'],
      min_healthy_time: ['MinHealthyTime', 'duration'],
      healthy_deadline: ['HealthyDeadline', 'duration'],
    },
  },
};

const ephemeralDisk: NestedShape = {
  member: 'EphemeralDisk',
  as: 'one',
  shape: {
    attributes: {
      size: ['SizeMB', 'number'],
      sticky: ['Sticky', 'flag'],
      migrate: ['Migrate', 'flag'],
    },
  },
};

export const shared = {
  constraint,
  affinity,
  update,
  restart,
  reschedule,
  service,
  network,
  migrate,
  ephemeralDisk,
  map,
};
