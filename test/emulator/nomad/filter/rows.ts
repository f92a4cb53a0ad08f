/** The two rows that the recorded answers of `filter-answers.json` were given for. */
export const rows = [
  {
    ID: 'a1',
    Namespace: 'default',
    JobID: 'web',
    Status: 'running',
    StatusDescription: '',
    JobVersion: 1,
    CreateIndex: 12,
    ModifyIndex: 0,
    EvalPriority: 50,
    IsMultiregion: false,
    CreateTime: 1795250726689985507n,
    TaskGroups: {
      api: group({ Promoted: true, DesiredCanaries: 1, PlacedCanaries: ['c1', 'c2'] }),
      web: group({ DesiredTotal: 3 }),
    },
    DeploymentStatus: null,
    Meta: { k: 'v', 'a.b': 'c' },
  },
  {
    ID: 'b2',
    Namespace: '',
    JobID: 'sc-list-b',
    Status: 'failed',
    StatusDescription: '',
    JobVersion: 0,
    CreateIndex: 13,
    ModifyIndex: 0,
    EvalPriority: -5,
    IsMultiregion: true,
    CreateTime: 0,
    TaskGroups: { web: group({ DesiredTotal: 1 }) },
    DeploymentStatus: { Healthy: null, Canary: true, ModifyIndex: 0 },
    Meta: null,
  },
];

function group(given: object): object {
  return {
    AutoRevert: false,
    AutoPromote: false,
    Promoted: false,
    ProgressDeadline: 0,
    RequireProgressBy: null,
    PlacedCanaries: null,
    DesiredCanaries: 0,
    DesiredTotal: 0,
    PlacedAllocs: 0,
    HealthyAllocs: 0,
    UnhealthyAllocs: 0,
    ...given,
  };
}
