import * as core from '@actions/core';
import { request } from 'undici';
import { z } from 'zod';

// An action as it is usually begun: everything is imported at the start, as the documents of
// `@actions/core`, undici and zod show it.
const Inputs = z.object({ url: z.url(), timeout: z.string().regex(/^\d+(ms|s|m|h)$/) });
const Reply = z.array(z.unknown());

try {
  const { url } = Inputs.parse({ url: core.getInput('url'), timeout: core.getInput('timeout') });
  const { statusCode, body } = await request(url);
  const found = Reply.parse(await body.json());
  core.setOutput('status', statusCode);
  core.setOutput('json', found);
  await core.summary.addHeading('Result').addRaw(`${found.length} found`).write();
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
