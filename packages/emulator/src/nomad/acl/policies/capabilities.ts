/** Every capability that a policy may name (acl/policy.go of the server). */
const capabilities: ReadonlySet<string> = new Set([
  'alloc-exec',
  'alloc-lifecycle',
  'alloc-node-exec',
  'cancel-deployment',
  'csi-list-volume',
  'csi-mount-volume',
  'csi-read-volume',
  'csi-register-plugin',
  'csi-write-volume',
  'delete-service-registration',
  'deny',
  'deregister-job',
  'dispatch-job',
  'evaluate-job',
  'fail-deployment',
  'force-periodic-job',
  'gc-allocation',
  'host-volume-create',
  'host-volume-delete',
  'host-volume-read',
  'host-volume-register',
  'host-volume-write',
  'list-jobs',
  'list-scaling-policies',
  'parse-job',
  'pause-allocation',
  'pause-deployment',
  'plan-job',
  'promote-deployment',
  'purge-job',
  'read-fs',
  'read-job',
  'read-job-scaling',
  'read-logs',
  'read-scaling-policy',
  'register-job',
  'revert-job',
  'scale-job',
  'sentinel-override',
  'set-alloc-health-deployment',
  'stable-job',
  'submit-job',
  'submit-recommendation',
  'tag-job-version',
  'unblock-deployment',
]);

const read = [
  'list-jobs',
  'parse-job',
  'read-job',
  'csi-list-volume',
  'csi-read-volume',
  'read-job-scaling',
  'list-scaling-policies',
  'read-scaling-policy',
  'host-volume-read',
];

const levels: Partial<Record<string, readonly string[]>> = {
  deny: ['deny'],
  read,
  // The finer ones such as promote-deployment are not among them: submit-job opens the same doors.
  write: [
    ...read,
    'scale-job',
    'submit-job',
    'dispatch-job',
    'read-logs',
    'read-fs',
    'alloc-exec',
    'alloc-lifecycle',
    'csi-mount-volume',
    'csi-write-volume',
    'submit-recommendation',
    'host-volume-create',
  ],
  scale: [
    'list-scaling-policies',
    'read-scaling-policy',
    'read-job-scaling',
    'scale-job',
    'read-job',
    'submit-recommendation',
  ],
};

export function isCapability(name: string): boolean {
  return capabilities.has(name);
}

/** What the short form `policy = "…"` of a namespace stands for; undefined for an unknown one. */
export function capabilitiesOfLevel(level: string): readonly string[] | undefined {
  return levels[level];
}
