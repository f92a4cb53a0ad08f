import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import {
  compareDeclarations,
  type Declarations,
  declarationProblems,
  providerProblems,
} from '@rollout-actions/tooling/check/declarations';
import { describe, expect, it, test } from 'vitest';

const COMMON = [
  'outcome',
  'reason',
  'deployment-id',
  'deployment-ids',
  'fqdn',
  'port',
  'ports',
  'url',
  'status',
  'changed',
  'json',
  'elapsed-seconds',
  'requests',
];

/** An action that declares the same everywhere. */
function agreeing(): Declarations {
  const described = (name: string) => [name, { description: 'Something' }] as const;
  return {
    name: 'try',
    file: {
      inputs: { level: { description: 'How much', required: false, default: 'low' } },
      outputs: Object.fromEntries([...COMMON, 'result'].map(described)),
    },
    fields: { level: { defaultText: 'low', variables: [] } },
    outputs: ['result'],
    outputsSet: [{ output: 'result', at: 'actions/try/src/run.ts:7' }],
  };
}

test.each(actionNames())('action.yml and the code of %s declare the same', async (name) => {
  expect(await declarationProblems(name)).toEqual([]);
});

describe('a provider of wait-for-status', () => {
  it('is registered', () => {
    expect(providerProblems()).toEqual([]);
  });

  it('that is not is named, with the line to add', () => {
    using folder = temporaryFolder({
      'index.ts': "import { nomad } from './nomad/target.ts';\nconst REGISTRY = { nomad };\n",
      'nomad/target.ts': '',
      'statuspage/target.ts': '',
    });
    expect(providerProblems(folder.path)).toEqual([
      'actions/wait-for-status/src/providers/statuspage is not registered, so no target can name ' +
        "it. Import it in actions/wait-for-status/src/providers/index.ts from './statuspage/" +
        'target.ts\', and add to "REGISTRY" the entry   statuspage,',
    ]);
  });
});

describe('two declarations that differ', () => {
  it('are no problem while they agree', () => {
    expect(compareDeclarations(agreeing())).toEqual([]);
  });

  it('name the line for action.yml of an input that only the code has', () => {
    const fields = { ...agreeing().fields, 'job-name': { defaultText: 'web', variables: [] } };
    expect(compareDeclarations({ ...agreeing(), fields })).toEqual([
      'actions/try/action.yml lacks the input job-name, which actions/try/src/inputs/fields.ts ' +
        'reads. Add below "inputs:" the line   ' +
        "job-name: { description: <what it does>, default: 'web' }",
    ]);
  });

  it('name the line for the code of an input that only action.yml has', () => {
    expect(compareDeclarations({ ...agreeing(), fields: {} })).toEqual([
      'actions/try/src/inputs/fields.ts lacks the input level, which actions/try/action.yml ' +
        'declares. Add to "fields" the line   level: text(),  or the reader of another type from ' +
        'packages/action/src/inputs.',
    ]);
  });

  it('name the right default, which is none where a variable of the environment can give it', () => {
    const other = { level: { defaultText: 'high', variables: [] } };
    expect(compareDeclarations({ ...agreeing(), fields: other })[0]).toContain("default: 'high'");
    const fromVariable = { level: { defaultText: 'low', variables: ['LEVEL'] } };
    expect(compareDeclarations({ ...agreeing(), fields: fromVariable })[0]).toContain(
      "default: ''",
    );
  });

  it('name the line for an output that only one of them has', () => {
    const more = compareDeclarations({ ...agreeing(), outputs: ['result', 'job-id'] });
    expect(more.join()).toContain('line   job-id: { description: <what it is> }');
    const fewer = compareDeclarations({ ...agreeing(), outputs: [] });
    expect(fewer.join()).toContain('src/outputs.ts lacks the output result');
    expect(fewer.join()).toContain("the line   'result',");
  });

  it('name the line for an output that is set and not listed, or listed and never set', () => {
    const outputsSet = [
      ...agreeing().outputsSet,
      { output: 'job-id', at: 'actions/try/src/a.ts:3' },
    ];
    expect(compareDeclarations({ ...agreeing(), outputsSet })).toEqual([
      'actions/try/src/a.ts:3 sets the output job-id, which actions/try/src/outputs.ts does not ' +
        'list. Add to "outputs" the line   \'job-id\',',
    ]);
    expect(compareDeclarations({ ...agreeing(), outputsSet: [] })).toEqual([
      'actions/try/src/outputs.ts lists the output result, which nothing in actions/try/src ' +
        "sets. Add where its value is known the line   run.outputs.set('result', <value>);",
    ]);
  });
});
