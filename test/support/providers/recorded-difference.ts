/** Ids by the marks of a recording: the same id for the same mark, and for no other. */
export interface Marks {
  /** Binds `id` to `mark`. False if either is bound to another. */
  bind(mark: string, id: string): boolean;
}

export function createMarks(): Marks {
  const ids = new Map<string, string>();
  const marks = new Map<string, string>();
  return {
    bind(mark, id) {
      if (!ids.has(mark) && !marks.has(id)) {
        ids.set(mark, id);
        marks.set(id, mark);
      }
      return ids.get(mark) === id && marks.get(id) === mark;
    },
  };
}

// Members that depend on the machine; the recordings do not hold them.
const unrecorded = new Set([
  'TaskStates',
  'AllocatedResources',
  'NodeName',
  'NodeID',
  'NodePool',
  'DesiredTransition',
  'RescheduleTracker',
  'LastContact',
  'KnownLeader',
  'ClientDescription',
  'DesiredDescription',
  'EvalPriority',
  'FollowupEvalID',
  'Warnings',
  'NextToken',
]);

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const patterns: Record<string, string> = {
  uuid: `(${uuid})`,
  time: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)`,
  index: '[1-9][0-9]*',
  ms: '[0-9]+',
  token: '.+',
  where: '.+',
};

/** Compares a text that may hold marks such as `<uuid 3>` or `<time>`. */
function textFits(want: string, got: string, marks: Marks): boolean {
  const names: string[] = [];
  const pattern = want
    .split(/(<(?:uuid \d+|time|index|ms|token|where and why)>)/)
    .map((part) => {
      const [, kind = ''] = /^<(\w+)(?: .*)?>$/.exec(part) ?? [];
      if (kind === 'uuid') names.push(part);
      return patterns[kind] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const match = new RegExp(`^${pattern}$`, 's').exec(got);
  return match !== null && names.every((name, place) => marks.bind(name, match[place + 1] ?? ''));
}

function scalarFits(want: unknown, got: unknown, marks: Marks): boolean {
  if (typeof want === 'string' && typeof got === 'string') return textFits(want, got, marks);
  if (want === '<index>' || want === '<time>') return typeof got === 'number' && got !== 0;
  return want === got;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The members of `value` that recordings hold. */
export function keysOf(value: object): string[] {
  return Object.keys(value).filter((key) => !unrecorded.has(key));
}

/** Where `got` differs from the recorded `want`: one line each, empty where it fits. */
export function differences(want: unknown, got: unknown, marks: Marks, at = ''): string[] {
  if (!isObject(want) || !isObject(got) || Array.isArray(want) !== Array.isArray(got)) {
    if (scalarFits(want, got, marks)) return [];
    return [`${at}: recorded ${JSON.stringify(want)}, here ${JSON.stringify(got)}`];
  }
  const keys = new Set([...keysOf(want), ...keysOf(got)]);
  return [...keys].flatMap((key) =>
    differences(Reflect.get(want, key), Reflect.get(got, key), marks, `${at}.${key}`),
  );
}
