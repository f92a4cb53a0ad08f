import * as core from '@actions/core';

// GitHub's template for actions in TypeScript, with one request by Node's own `fetch`.
try {
  const timeout = core.getInput('timeout');
  if (!/^\d+(ms|s|m|h)$/.test(timeout)) throw new Error(`timeout: ${timeout} is no duration`);
  const response = await fetch(core.getInput('url'));
  core.setOutput('status', response.status);
  core.setOutput('json', await response.text());
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
