import type { StepRecord } from '../step-record.ts';

export interface RecordView {
  verb: 'stop' | 'leave';
  /** Why, for those that are left: `on-timeout`. */
  input: string;
  runTag: string;
  /** Whether the post step reads again. */
  isUnfinished: boolean;
}

/** What became of everything that this step created; says of each only what is known of it. */
export function describeRecord(record: StepRecord, view: RecordView): string {
  const { verb, input, runTag, isUnfinished } = view;
  const ending = record.createdIds('stopping', 'gone');
  const stopped = ending.filter((id) => record.wasStopped(id));
  const ended = ending.filter((id) => !record.wasStopped(id));
  const there = record.createdIds('there');
  const inDoubt = record.createdIds('in-doubt');
  const unresolved = record.unresolvedCreates();
  const sentences = [
    ...(stopped.length === 0 ? [] : [stoppedSentence(stopped, record.createdIds().length)]),
    ...(ended.length === 0 ? [] : [`Already ended: ${listed(ended)}.`]),
    ...(there.length === 0
      ? []
      : [`${verb === 'leave' ? `Left as they are (${input})` : 'Not stopped'}: ${listed(there)}.`]),
    ...(inDoubt.length === 0 ? [] : [`Their stop was sent but not confirmed: ${listed(inDoubt)}.`]),
    ...(unresolved === 0 ? [] : [unresolvedSentence(unresolved, runTag)]),
  ];
  if (sentences.length === 0) return 'No deployment was created.';
  return [...sentences, ...(isUnfinished ? ['The post step checks once more.'] : [])].join(' ');
}

/** Accepted is not stopped yet: a deployment that is not ready is stopped when it is. */
function stoppedSentence(ids: readonly string[], created: number): string {
  if (ids.length === 1 && created === 1) {
    return `Edgegap accepted the stop of deployment ${ids[0]}, which this step created.`;
  }
  const all = ids.length === created ? 'all ' : '';
  return (
    `Edgegap accepted the stop of ${all}${ids.length} deployments that this step created: ` +
    `${listed(ids)}.`
  );
}

function unresolvedSentence(count: number, runTag: string): string {
  const what = count === 1 ? 'One create was' : `${count} creates were`;
  return `${what} sent without an answer and may have been carried out (tag ${runTag}).`;
}

function listed(ids: readonly string[]): string {
  return ids.join(', ');
}
