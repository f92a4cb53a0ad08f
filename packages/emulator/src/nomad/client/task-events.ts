import { formatGoDuration } from '../go/duration.ts';
import type { Instant } from '../go/instant.ts';
import type { TaskEvent } from '../store/records.ts';

/** The members of an event that are empty for most types; Nomad shows them all. */
const emptyMembers = {
  DiskLimit: 0,
  DownloadError: '',
  DriverError: '',
  DriverMessage: '',
  ExitCode: 0,
  FailedSibling: '',
  FailsTask: false,
  GenericSource: '',
  KillError: '',
  KillReason: '',
  KillTimeout: 0,
  Message: '',
  RestartReason: '',
  SetupError: '',
  Signal: 0,
  StartDelay: 0,
  TaskSignal: '',
  TaskSignalReason: '',
  ValidationError: '',
  VaultError: '',
};

interface EventOptions {
  message: string;
  details?: Record<string, string>;
  members?: Partial<typeof emptyMembers>;
}

function event(Type: string, Time: Instant, options: EventOptions): TaskEvent {
  return {
    ...emptyMembers,
    ...options.members,
    Type,
    Time,
    DisplayMessage: options.message,
    Details: options.details ?? {},
  };
}

export function received(at: Instant): TaskEvent {
  return event('Received', at, { message: 'Task received by client' });
}

export function setUp(at: Instant): TaskEvent {
  const message = 'Building Task Directory';
  return event('Task Setup', at, { message, details: { message }, members: { Message: message } });
}

export function started(at: Instant): TaskEvent {
  return event('Started', at, { message: 'Task started by client' });
}

/** A task ended by itself, by a signal or because it was killed. */
export function terminated(at: Instant, exit: { code: number; signal: number; oom: boolean }) {
  const { code, signal, oom } = exit;
  const parts = [`Exit Code: ${code}`];
  if (signal !== 0) parts.push(`Signal: ${signal}`);
  if (oom) parts.push('Exit Message: "OOM Killed"');
  return event('Terminated', at, {
    message: parts.join(', '),
    details: { exit_code: String(code), signal: String(signal), oom_killed: String(oom) },
    members: { ExitCode: code, Signal: signal, Message: oom ? 'OOM Killed' : '' },
  });
}

export function restarting(at: Instant, reason: string, delayNs: number): TaskEvent {
  return event('Restarting', at, {
    message: `Task restarting in ${formatGoDuration(delayNs)}`,
    details: { restart_reason: reason, start_delay: String(delayNs) },
    members: { RestartReason: reason, StartDelay: delayNs },
  });
}

export function notRestarting(at: Instant, reason: string): TaskEvent {
  return event('Not Restarting', at, {
    message: reason,
    details: { fails_task: 'true', restart_reason: reason },
    members: { FailsTask: true, RestartReason: reason },
  });
}

export function killing(at: Instant, timeoutNs: number): TaskEvent {
  const timeout = formatGoDuration(timeoutNs);
  return event('Killing', at, {
    message: `Sent interrupt. Waiting ${timeout} before force killing`,
    details: { kill_timeout: timeout },
    members: { KillTimeout: timeoutNs },
  });
}

export function killed(at: Instant): TaskEvent {
  return event('Killed', at, { message: 'Task successfully killed' });
}

export function siblingFailed(at: Instant, sibling: string): TaskEvent {
  return event('Sibling Task Failed', at, {
    message: `Task's sibling "${sibling}" failed`,
    details: { failed_sibling: sibling },
    members: { FailedSibling: sibling },
  });
}

/** Said by the tracker of health when the deadline for it has passed. */
export function unhealthy(at: Instant, reason: string): TaskEvent {
  return event('Alloc Unhealthy', at, {
    message: reason,
    details: { message: reason },
    members: { Message: reason },
  });
}
