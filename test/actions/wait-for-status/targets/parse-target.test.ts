import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../../actions/wait-for-status/src/providers/index.ts';
import { parseTarget } from '../../../../actions/wait-for-status/src/targets/parse-target.ts';
import {
  diagnosticOf,
  targetsField,
} from '../../../../actions/wait-for-status/src/targets/targets-field.ts';
import { targetOf } from './target-of.ts';

const UUID = '5456bd7a-9fc0-c0dd-6131-cbee77f57577';
const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('a line of targets', () => {
  it.each([
    ['emqx:w41b11c0', { id: 'w41b11c0' }],
    ['edgegap:0123456789ab', { kind: 'id', id: '0123456789ab' }],
    ['edgegap:key/pr-12', { kind: 'key', key: 'pr-12' }],
    ['edgegap:["a1", "b2", "a1"]', { kind: 'ids', ids: ['a1', 'b2'] }],
    ['edgegap:tag/pr-12', { kind: 'tag', tag: 'pr-12' }],
    [`nomad:deployment/${UUID}`, { kind: 'deployment', id: UUID }],
    ['nomad:job/web', { kind: 'job', job: 'web', version: undefined }],
    ['nomad:job/web@7', { kind: 'job', job: 'web', version: 7 }],
    ['nomad:job/batch/periodic-1@0', { kind: 'job', job: 'batch/periodic-1', version: 0 }],
    ['github:deployment/42', { kind: 'deployment', id: 42 }],
    ['github:environment/staging eu', { kind: 'environment', name: 'staging eu' }],
    [`github:check/build (x64, a=b)@${SHA}`, { kind: 'check', name: 'build (x64, a=b)', ref: SHA }],
    ['github:check/team@work', { name: 'team', ref: 'work', fullName: 'team@work' }],
    ['github:check/team@wo*k', { name: 'team@wo*k', ref: undefined }],
    ['github:octo/app/check/a/b@v1.2', { repository: 'octo/app', name: 'a/b', ref: 'v1.2' }],
    ['github:checks', { kind: 'checks', ref: undefined }],
    ['github:required@release/1.x', { kind: 'required', ref: 'release/1.x' }],
    ['github:octo/app/checks@main', { kind: 'checks', repository: 'octo/app', ref: 'main' }],
    ['github:workflow/ci.yml', { kind: 'workflow', name: 'ci.yml' }],
    ['github:status/ci/circleci: build', { kind: 'status', name: 'ci/circleci: build' }],
    ['tcp://[::1]:80', { kind: 'tcp', host: '::1', port: 80 }],
    ['udp://game.example:7777', { kind: 'udp', host: 'game.example', port: 7777 }],
  ])('%s', (text, resource) => {
    expect(targetOf(text)).toMatchObject({ name: text, resource });
  });

  it('takes its own states from its end, and its name is without them', () => {
    const line = 'github:check/build web until=success,skipped  fail-on=failure';
    expect(targetOf(line)).toMatchObject({
      name: 'github:check/build web',
      until: ['success', 'skipped'],
      failOn: ['failure'],
    });
    expect(targetOf('emqx:a fail-on=none').failOn).toEqual([]);
  });

  it.each([
    ['emq:a', 0],
    ['emqx:', 5],
    ['emqx:a.b', 6],
    ['edgegap:tag/', 12],
    ['edgegap:key/', 12],
    ['edgegap:[]', 8],
    ['edgegap:["a1", "b/2"]', 16],
    ['nomad:deploy/1', 6],
    ['nomad:deployment/5456bd7x', 24],
    ['nomad:job/../x', 10],
    ['nomad:job/web@', 14],
    ['github:run/1', 7],
    ['github:check/build@0123456', 26],
    ['github:deployment/12a', 20],
    ['github:workflow/ci', 16],
    ['github:octo/app/deployment/1b', 28],
    ['https:/a.example', 6],
    ['https://u:p@a.example', 8],
    ['tcp://a.example', 15],
    ['mqtt://a.example:1883/x', 21],
    ['http://a.example/#x', 17],
    ['emqx:a ready', 7],
    ['emqx:a until=running,redy', 21],
    ['emqx:a until=running fail-on=failed,gon', 36],
    ['emqx:a until=running until=stopped', 21],
    ['emqx:a until=running fail-on=running', 29],
    ['emqx:a until=', 13],
  ])('has its caret at the fault: %s', (text, at) => {
    const reading = parseTarget({ text, line: 3 });
    expect(reading).toMatchObject({ ok: false, fault: { line: 3, at } });
    const [shown = '', caret = ''] = reading.ok ? [] : diagnosticOf([reading.fault]);
    expect(caret.indexOf('^')).toBe(shown.indexOf(': ') + 2 + at);
  });

  it('never breaks on any text, and never has its caret outside of the line', () => {
    const start = fc.constantFrom(...FORMS, ...FORMS.map((form) => form.split(':')[0] ?? ''), '');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before}${after}`.trim();
        const reading = parseTarget({ text, line: 1 });
        if (reading.ok) return;
        expect(reading.fault.at).toBeGreaterThanOrEqual(0);
        expect(reading.fault.at).toBeLessThanOrEqual(reading.fault.text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Reads the input as a step does. */
async function read(text: string) {
  const field = targetsField();
  await field.prepare(text);
  return field.read(text);
}

describe('the input targets', () => {
  it('reads what can be read, beside all that cannot', async () => {
    const reading = await read('emqx:a\n\n  bad\nemqx:b until=nothing\r\nemqx:a');
    expect(reading).toMatchObject({
      ok: true,
      value: {
        targets: [{ name: 'emqx:a', line: 1 }],
        faults: [{ line: 3 }, { line: 4 }, { line: 5, expected: /line 1/ }],
      },
    });
  });

  it('shows no values of queries, and distinguishes targets that differ in them', async () => {
    const reading = await read('http://a.example/?t=1\nhttp://a.example/?t=2');
    expect(reading).toMatchObject({
      ok: true,
      value: {
        targets: [
          { name: 'http://a.example/?t=***' },
          { name: 'http://a.example/?t=*** (line 2)' },
        ],
        faults: [],
      },
    });
  });

  it('shows no passwords in URLs', async () => {
    const given = 'mqtts://robot:s3cret@b.example';
    const field = targetsField();
    await field.prepare(given);
    expect(field.secretsIn(given)).toContain('s3cret');
    const reading = parseTarget({ text: given, line: 1 });
    expect(JSON.stringify(reading)).not.toContain('s3cret');
  });
});
