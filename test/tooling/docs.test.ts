import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { betweenMarkers, readReadme } from '@rollout-actions/tooling/docs/readme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ACTION = `
name: Try
description: Tries
inputs:
  address:
    description: |
      Where | and
      how
    required: true
  level:
    description: How much
    default: low|high
  other:
    description: Something else
    default: ''
outputs:
  result:
    description: What came out
runs:
  using: node24
  main: ../../dist/try/index.js
`;
const README =
  '# Try\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\n<!-- outputs --><!-- /outputs -->\n\nend\n';

describe('the README of an action', () => {
  it('gets its tables from action.yml and keeps everything else', () => {
    using folder = temporaryFolder({ 'action.yml': ACTION, 'README.md': README });
    expect(readReadme(folder.path).wanted).toBe(
      [
        '# Try',
        '',
        '<!-- inputs -->',
        '',
        '| input | default | meaning |',
        '| --- | --- | --- |',
        '| `address` | **required** | Where \\| and how |',
        '| `level` | `low\\|high` | How much |',
        '| `other` | - | Something else |',
        '',
        '<!-- /inputs -->',
        '',
        '<!-- outputs -->',
        '',
        '| output | meaning |',
        '| --- | --- |',
        '| `result` | What came out |',
        '',
        '<!-- /outputs -->',
        '',
        'end',
        '',
      ].join('\n'),
    );
  });

  it('is refused without markers', () => {
    using folder = temporaryFolder({ 'action.yml': ACTION, 'README.md': '# Try\n' });
    expect(() => readReadme(folder.path)).toThrow(join(folder.path, 'README.md'));
  });

  it('is found current once written', () => {
    using folder = temporaryFolder({ 'action.yml': ACTION, 'README.md': README });
    const { wanted } = readReadme(folder.path);
    using written = temporaryFolder({ 'action.yml': ACTION, 'README.md': wanted });
    const again = readReadme(written.path);
    expect(again.current).toBe(again.wanted);
    expect(readFileSync(again.file, 'utf8')).toBe(again.wanted);
  });
});

describe('an action.yml', () => {
  it('without a description is refused, with every place named', () => {
    const action = ACTION.replace('description: How much\n', '').replace('What came out', "''");
    using folder = temporaryFolder({ 'action.yml': action });
    expect(() => readActionFile(join(folder.path, 'action.yml'))).toThrow(
      /inputs\.level\.description/,
    );
    expect(() => readActionFile(join(folder.path, 'action.yml'))).toThrow(
      /outputs\.result\.description/,
    );
  });
});

describe('text between markers', () => {
  const free = fc.string().filter((text) => !text.includes('<!--'));

  it('is replaced, whatever stands around it, and replacing it twice changes nothing', () => {
    fc.assert(
      fc.property(free, free, free, free, (before, old, after, content) => {
        const text = `${before}<!-- x -->${old}<!-- /x -->${after}`;
        const once = betweenMarkers(text, 'x', content);
        expect(once).toBe(`${before}<!-- x -->\n\n${content}\n\n<!-- /x -->${after}`);
        expect(betweenMarkers(once, 'x', content)).toBe(once);
      }),
    );
  });

  it.each([
    ['twice', '<!-- x --><!-- /x --><!-- x --><!-- /x -->'],
    ['the wrong way round', '<!-- /x --><!-- x -->'],
    ['without an end', '<!-- x -->'],
  ])('is refused where the markers stand %s', (_how, text) => {
    expect(() => betweenMarkers(text, 'x', '')).toThrow('<!-- /x -->');
  });
});
