/** A job file that cannot be read; the message says why, in the words of the file. */
export class JobFileError extends Error {
  override name = 'JobFileError';
}

/** The values of `var.` and `local.`. */
export type Scope = ReadonlyMap<string, unknown>;

/** What Nomad itself fills in when a task starts: stays as it is. */
const runtime = /^(?:NOMAD_|attr\.|node\.|meta\.|device\.|env\[|env\.)/;
/** A server has none of the files beside the job file (observed). */
const filesystem = /^(?:file\w*|templatefile|abspath|pathexpand)$/;
const reference = /^(?:var|local)\.([A-Za-z_][\w-]*)$/;

function evaluate(expression: string, scope: Scope): unknown {
  const text = expression.trim();
  if (reference.test(text)) {
    if (scope.has(text)) return scope.get(text);
    throw new JobFileError(`there is no ${text}`);
  }
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, called] = /^([a-z_]\w*)\(/i.exec(text) ?? [];
  if (called !== undefined && filesystem.test(called)) {
    throw new JobFileError(`Call to function "${called}" failed: filesystem function disabled.`);
  }
  if (called !== undefined) {
    throw new JobFileError(`the function "${called}" is not known to the emulator`);
  }
  throw new JobFileError(`the expression "${text}" is not known to the emulator`);
}

function fill(text: string, scope: Scope): unknown {
  const whole = /^\$\{([^{}]*)\}$/.exec(text)?.[1];
  if (whole !== undefined && !runtime.test(whole.trim())) return evaluate(whole, scope);
  const filled = text.replace(/(\$?)\$\{([^}]*)\}/g, (found, mark: string, inner: string) => {
    if (mark !== '') return found.slice(1);
    if (runtime.test(inner.trim())) return found;
    return String(evaluate(inner, scope));
  });
  return filled;
}

/**
 * The value with every `var.` and `local.` filled in. Throws JobFileError for other expressions.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return fill(value, scope);
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, item]) => [name, resolve(item, scope)]);
  return Object.fromEntries(members);
}
