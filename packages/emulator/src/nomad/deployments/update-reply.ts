/** The body of every deployment write; all five members are always there. */
export interface UpdateReply {
  DeploymentModifyIndex: number;
  EvalCreateIndex: number;
  EvalID: string;
  Index: number;
  /** The old version that was copied; 0 is a version. */
  RevertedJobVersion: number | null;
}

/** Reply to a write with the index `index`; without an evaluation its two members are empty. */
export function updateReply(
  index: number,
  evaluation: { ID: string } | undefined,
  reverted?: { Version: number },
): UpdateReply {
  return {
    DeploymentModifyIndex: index,
    EvalCreateIndex: evaluation === undefined ? 0 : index,
    EvalID: evaluation?.ID ?? '',
    Index: index,
    RevertedJobVersion: reverted?.Version ?? null,
  };
}
