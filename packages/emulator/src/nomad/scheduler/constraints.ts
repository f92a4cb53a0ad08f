import { z } from 'zod';
import type { Job, TaskGroup } from '../jobspec/job.ts';
import type { Node } from '../store/records.ts';

const constraint = z.object({
  LTarget: z.string().nullish(),
  RTarget: z.string().nullish(),
  Operand: z.string().nullish(),
});

type Constraint = z.output<typeof constraint>;

/** What a node says of itself; a constraint on anything else finds no value. */
function attributes(node: Node): Record<string, string> {
  return {
    'node.unique.id': node.ID,
    'node.unique.name': node.Name,
    'node.datacenter': node.Datacenter,
    'node.pool': node.NodePool,
    'node.region': 'global',
    'node.class': '',
    'attr.kernel.name': 'linux',
    'attr.os.name': 'debian',
    'attr.cpu.arch': 'amd64',
    'attr.nomad.version': '2.0.6',
    'attr.driver.raw_exec': '1',
    'attr.driver.exec': '1',
    'attr.driver.docker': '1',
  };
}

function targetValue(target: string, node: Node): string | undefined {
  const name = /^\$\{(.+)\}$/.exec(target)?.[1];
  return name === undefined ? target : attributes(node)[name];
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value);
  } catch {
    return false;
  }
}

function holds(operand: string, left: string | undefined, right: string): boolean {
  switch (operand) {
    case '=':
    case '==':
    case 'is':
      return left === right;
    case '!=':
    case 'not':
      return left !== right;
    case 'is_set':
      return left !== undefined;
    case 'is_not_set':
      return left === undefined;
    case 'regexp':
      return left !== undefined && matches(right, left);
    case 'set_contains':
    case 'set_contains_all':
      return right.split(',').every((item) => left?.split(',').includes(item.trim()));
    case 'set_contains_any':
      return right.split(',').some((item) => left?.split(',').includes(item.trim()));
    case '<':
      return left !== undefined && left < right;
    case '<=':
      return left !== undefined && left <= right;
    case '>':
      return left !== undefined && left > right;
    case '>=':
      return left !== undefined && left >= right;
    default:
      // distinct_hosts, distinct_property, version and semver are taken as fulfilled.
      return true;
  }
}

function describe({ LTarget, Operand, RTarget }: Constraint): string {
  return `${LTarget ?? ''} ${Operand || '='} ${RTarget ?? ''}`;
}

function constraintsOf(job: Job, group: TaskGroup): Constraint[] {
  const lists = [job, group, ...group.Tasks].map((owner) => owner['Constraints']);
  return lists.flatMap((list) => z.array(constraint).safeParse(list).data ?? []);
}

/** The first constraint of job, group or tasks that the node fails, as metrics name it. */
export function failedConstraint(job: Job, group: TaskGroup, node: Node): string | undefined {
  const failed = constraintsOf(job, group).find(({ LTarget, RTarget, Operand }) => {
    const right = targetValue(RTarget ?? '', node) ?? '';
    return !holds(Operand || '=', targetValue(LTarget ?? '', node), right);
  });
  return failed && describe(failed);
}
