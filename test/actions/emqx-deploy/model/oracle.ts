import { z } from 'zod';
import { OURS } from './random-plan.ts';
import type { Trial } from './trial.ts';
import type { HandledCall } from './trial-account.ts';

const OUR_KEY = 'key-of-ours';
const created = z.object({ deploymentID: z.string(), status: z.string() });
const item = z.object({ deploymentID: z.string(), status: z.string() });

/** What the platform's own record says, in the terms of the rules. */
interface Truth {
  /** Ids of deployments that our create calls made. */
  made: readonly string[];
  /** Starts and stops of ours that were carried out: `start a0000001`. */
  operated: readonly string[];
  /** Writes that arrived, whatever became of them. */
  writes: readonly string[];
  /** Each status that an answer of the platform had: `a0000001 running`. */
  shown: ReadonlySet<string>;
  /** Nobody can know whether one of the writes was carried out. */
  isAmbiguous: boolean;
}

/** The rules that a trial breaks, in words; none for a good one. */
export function violations(trial: Trial): string[] {
  const truth = truthOf(trial);
  return [
    ...namesWhatItMade(trial, truth),
    ...touchesOnlyWhatWasNamed(trial, truth),
    ...writesOnce(truth),
    ...saysWhetherItChanged(trial, truth),
    ...claimsOnlyWhatWasRead(trial, truth),
    ...endsInOrder(trial),
  ];
}

function truthOf({ plan, arrived, mainHandled, postHandled, wasKilled }: Trial): Truth {
  const all = [...mainHandled, ...postHandled];
  const done = mainHandled.filter(isCarriedOut);
  const writes = arrived.filter((call) => call.startsWith('POST'));
  const answers = mainHandled.filter(({ method }) => method === 'POST').length;
  return {
    made: done.flatMap(({ path, answer }) =>
      path.endsWith('/deployments') ? [created.parse(answer.json).deploymentID] : [],
    ),
    operated: done.flatMap(({ path }) => {
      const [, id, verb] = /\/deployments\/(\w+)\/(start|stop)$/.exec(path) ?? [];
      return id === undefined ? [] : [`${verb} ${id}`];
    }),
    writes,
    shown: new Set(all.flatMap(statusesIn)),
    isAmbiguous: wasKilled || answers < writes.length || isFaulted(plan.mainFaults),
  };
}

function isCarriedOut({ apiKey, method, answer }: HandledCall): boolean {
  return apiKey === OUR_KEY && method === 'POST' && answer.status === 201;
}

const fault = z.looseObject({
  match: z.object({ method: z.string() }),
  fault: z.union([z.string(), z.looseObject({ status: z.number() })]),
});

/** Whether a write met a fault that is no clear refusal. */
function isFaulted(faults: readonly unknown[]): boolean {
  return faults.some((one) => {
    const read = fault.parse(one);
    if (read.match.method !== 'POST') return false;
    return typeof read.fault === 'string' || read.fault.status >= 500 || read.fault.status < 300;
  });
}

function statusesIn({ method, path, answer }: HandledCall): string[] {
  if (answer.json === undefined) return [];
  const items: unknown[] = Array.isArray(answer.json) ? answer.json : [answer.json];
  const operation = /\/(start|stop)$/.exec(path)?.[1];
  return items.flatMap((one) => {
    const read = item.safeParse(one);
    if (read.success) return [`${read.data.deploymentID} ${read.data.status}`];
    const id = z.object({ deploymentID: z.string() }).safeParse(one);
    if (!id.success || method !== 'POST' || operation === undefined) return [];
    return [`${id.data.deploymentID} ${operation === 'start' ? 'starting' : 'stopping'}`];
  });
}

function said({ outputs, postLog }: Trial): string {
  return `${Object.values(outputs).join('\n')}\n${postLog}`;
}

const OPEN = /may have been carried out/;

function namesWhatItMade(trial: Trial, { made }: Truth): string[] {
  const words = said(trial);
  const lists = trial.postHandled.filter(({ path }) => path.endsWith('/deployments'));
  return made.flatMap((id) => {
    if (words.includes(id)) return [];
    // It may be unreadable, or missing in the list, until the end: then that is said.
    const isUnreadable = trial.plan.postFaults.length > 0;
    const isHidden = lists.some(({ answer }) => !JSON.stringify(answer.json ?? null).includes(id));
    const isTold = OPEN.test(words);
    return (isUnreadable || isHidden) && isTold ? [] : [`${id} was made and is not named`];
  });
}

function touchesOnlyWhatWasNamed({ plan, outputs }: Trial, { writes, made }: Truth): string[] {
  const { operation = '', ...inputs } = plan.inputs;
  const named = `${inputs['deployment-id'] ?? ''}\n${inputs['deployment-name'] ? OURS : ''}`;
  const isMaking = operation === 'create' || operation === 'ensure';
  const wrong = writes.filter((call) => {
    const id = /\/deployments\/(\w+)\//.exec(call)?.[1];
    return id === undefined ? !isMaking : !named.includes(id);
  });
  const id = outputs['deployment-id'] ?? '';
  const isTaken = inputs['deployment-id'] || inputs['deployment-name'];
  const isStrange = id !== '' && isTaken && !named.includes(id) && !made.includes(id);
  return [
    ...wrong.map((call) => `${call}, which nobody named`),
    ...(isStrange && !isAmbiguousAdoption(outputs) ? [`took ${id}, which nobody named`] : []),
  ];
}

function isAmbiguousAdoption(outputs: Trial['outputs']): boolean {
  return OPEN.test(outputs['reason'] ?? '');
}

function writesOnce({ made, operated }: Truth): string[] {
  const twice = operated.filter((one, at) => operated.indexOf(one) !== at);
  return [
    ...(made.length > 1 ? [`made ${made.length} deployments`] : []),
    ...twice.map((one) => `twice: ${one}`),
  ];
}

function saysWhetherItChanged({ outputs, wasKilled }: Trial, truth: Truth): string[] {
  const { changed } = outputs;
  const isDone = truth.made.length + truth.operated.length > 0;
  const isSure = !truth.isAmbiguous && !wasKilled;
  if (isDone && changed !== 'true') return ['carried something out, and changed is not true'];
  if (!isDone && isSure && changed !== 'false') return ['carried nothing out, and changed is true'];
  const isOpen = truth.writes.length > 0 && truth.isAmbiguous && !wasKilled;
  // A connection that was refused is known not to have been a write.
  if (isOpen && changed === undefined) return ['changed is not set'];
  return [];
}

const STATUS =
  /[Dd]eployment (\w{8})(?: \([^)]*\))? (?:was created and |was started and |was stopped and )?(?:is|was|has) (?:already |still |ended )?(pending|starting|running|stopping|stopped|failed)\b/g;

function claimsOnlyWhatWasRead(trial: Trial, truth: Truth): string[] {
  const { outputs, plan, postLog, wasKilled } = trial;
  const reason = outputs['reason'] ?? '';
  const isDone = truth.made.length + truth.operated.length > 0;
  const wrong: string[] = [];
  for (const [words, id, status] of `${reason}\n${postLog}`.matchAll(STATUS)) {
    if (!truth.shown.has(`${id} ${status}`)) wrong.push(`nobody read: ${words}`);
  }
  const claims = (pattern: RegExp) => pattern.test(reason);
  if (claims(/nothing was (written|created|sent)(?! to undo)/i) && isDone) {
    wrong.push('says that nothing was written');
  }
  for (const [words, id] of reason.matchAll(/Deployment (\w{8})[^.]*; no change/g)) {
    if (truth.operated.some((one) => one.endsWith(`${id}`))) wrong.push(`not so: ${words}`);
  }
  for (const [words, verb, id] of reason.matchAll(
    /The (start|stop) of deployment (\w+) was accepted/g,
  )) {
    // A fault that says 201 may say it of what the platform has refused.
    const isSo = truth.operated.includes(`${verb} ${id}`) || isFaulted(plan.mainFaults);
    if (!isSo) wrong.push(`not so: ${words}`);
  }
  if (OPEN.test(reason) && !truth.isAmbiguous && plan.signal === undefined) {
    wrong.push('says that a write may have been carried out whose answer came');
  }
  if (claims(/(?:its|the) answer (?:was|to .* was) lost/) && truth.writes.length === 0) {
    wrong.push('says that an answer was lost to what was never sent');
  }
  if (claims(/(?<!nothing )was created/) && truth.made.length === 0)
    wrong.push('says that one was created');
  if (claims(/somebody|taken over/i) && plan.others.length === 0) {
    wrong.push('says that somebody else did something');
  }
  if (/its answer was lost/.test(postLog) && truth.writes.length === 0) {
    wrong.push('post says that an answer was lost to what was never sent');
  }
  if (!wasKilled && OPEN.test(reason) && !OPEN.test(postLog)) {
    wrong.push('main left a write open and post says nothing about it');
  }
  return wrong;
}

function endsInOrder(trial: Trial): string[] {
  const { outputs, exitCode, wasKilled, mainLog, postLog, postExitCode, plan } = trial;
  const wrong: string[] = [];
  if (/Internal error/.test(`${mainLog}${postLog}`)) wrong.push('internal error');
  if (postExitCode !== 0) wrong.push(`post ended with ${postExitCode}`);
  if (wasKilled) return wrong;
  const { outcome = '' } = outputs;
  const isGreen = outcome === 'succeeded' || outcome === 'unchanged';
  if (exitCode !== (isGreen ? 0 : 1)) wrong.push(`${outcome} with exit code ${exitCode}`);
  if (!isGreen || plan.inputs['wait'] === 'false') return wrong;
  const wanted = /stop/.test(plan.inputs['operation'] ?? '') ? 'stopped' : 'running';
  const isExisting = /is already .* and (stopped|stopping); nothing/.test(outputs['reason'] ?? '');
  const id = outputs['deployment-id'] ?? '';
  const last = trial.mainHandled
    .filter(({ method }) => method === 'GET')
    .findLast((call) => statusesIn(call).some((one) => one.startsWith(id)));
  const shows = last === undefined ? [] : statusesIn(last);
  if (!isExisting && !shows.includes(`${id} ${wanted}`)) {
    wrong.push(`${outcome}, and the last read does not show ${id} ${wanted}`);
  }
  return wrong;
}
