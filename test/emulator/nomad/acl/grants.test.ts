import { type Caller, callerWith } from '@rollout-actions/emulator/nomad/acl/policies/grants';
import { readPolicyRules } from '@rollout-actions/emulator/nomad/acl/policies/policy-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function caller(...policies: string[]): Caller {
  return callerWith(policies.flatMap(readPolicyRules));
}

describe('the rules of policies', () => {
  it('may be written with comments, commas, several blocks and blocks of other kinds', () => {
    const rules = `
      # for the pipeline
      namespace "default" {
        policy       = "read" // short form
        capabilities = ["promote-deployment", "fail-deployment",]
        variables { path "a/*" { capabilities = ["read"] } }
      }
      /* and this */
      namespace "batch" { capabilities = ["submit-job"], }
      agent { policy = "read" }
      host_volume "x" { policy = "write" enabled = true weight = -1.5 }
    `;
    const reader = caller(rules);
    expect(reader.allows('default', 'read-job')).toBe(true);
    expect(reader.allows('default', 'fail-deployment')).toBe(true);
    expect(reader.allows('default', 'submit-job')).toBe(false);
    expect(reader.allows('batch', 'submit-job')).toBe(true);
    expect(reader.allows('batch', 'read-job')).toBe(false);
    expect(reader.allows('other', 'read-job')).toBe(false);
  });

  it.each([
    ['read', { 'read-job': true, 'submit-job': false, 'promote-deployment': false }],
    ['write', { 'read-job': true, 'submit-job': true, 'scale-job': true }],
    ['scale', { 'read-job': true, 'submit-job': false, 'scale-job': true }],
    ['deny', { 'read-job': false, deny: true }],
  ])('know the level %s', (level, rights) => {
    const given = caller(`namespace "default" { policy = "${level}" }`);
    for (const [capability, allowed] of Object.entries(rights)) {
      expect(given.allows('default', capability), capability).toBe(allowed);
    }
  });
});

describe('the rights of several policies', () => {
  it('add up, and deny takes all in its namespace', () => {
    const read = 'namespace "a" { policy = "read" }';
    const promote = 'namespace "a" { capabilities = ["promote-deployment"] }';
    expect(caller(read, promote).allows('a', 'promote-deployment')).toBe(true);
    expect(caller(read, promote).allows('a', 'read-job')).toBe(true);
    const denied = caller(read, 'namespace "a" { policy = "deny" }', promote);
    expect(denied.allows('a', 'read-job')).toBe(false);
    expect(denied.allows('a', 'promote-deployment')).toBe(false);
  });

  it('are those of the pattern that names most of the namespace, and an exact name goes first', () => {
    const given = caller(
      'namespace "*" { policy = "deny" }',
      'namespace "prod-*" { policy = "read" }',
      'namespace "prod-*-eu" { policy = "write" }',
      'namespace "prod-api-eu" { capabilities = ["list-jobs"] }',
    );
    expect(given.allows('dev', 'read-job')).toBe(false);
    expect(given.allows('prod-web', 'read-job')).toBe(true);
    expect(given.allows('prod-web', 'submit-job')).toBe(false);
    expect(given.allows('prod-web-eu', 'submit-job')).toBe(true);
    expect(given.allows('prod-api-eu', 'read-job')).toBe(false);
  });

  it('are asked for in any namespace by an asterisk', () => {
    const given = caller('namespace "team-*" { policy = "read" }');
    expect(given.allows('*', 'read-job')).toBe(true);
    expect(given.allowsAny('read-job')).toBe(true);
    expect(given.allows('*', 'submit-job')).toBe(false);
    expect(given.allowsAny('submit-job')).toBe(false);
  });

  it('reach exactly the namespaces that a pattern fits', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 }),
        (pieces, namespace) => {
          const given = caller(`namespace "${pieces.join('*')}" { capabilities = ["read-job"] }`);
          const model = new RegExp(`^${pieces.join('.*')}$`);
          expect(given.allows(namespace, 'read-job')).toBe(model.test(namespace));
        },
      ),
    );
  });
});
