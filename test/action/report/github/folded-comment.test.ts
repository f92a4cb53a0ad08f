import { expect, test } from 'vitest';
import { DEPLOY, startOrganisation } from '../../../actions/edgegap-deploy/organisation.ts';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import type { GithubReports } from '../../../support/providers/github-reports/state.ts';
import { reportedStep } from '../../../support/report/reported-step.ts';

const MARK = '<!-- rollout-actions: preview -->\n';
const STOP = { operation: 'stop', key: 'pr-7' };

/** A pull request whose preview is deployed and stopped at an emulated Edgegap. */
async function startPreview() {
  const organisation = await startOrganisation();
  const github = await startGithubReports();
  return {
    organisation,
    github,
    async run(inputs: Record<string, string>) {
      const { url: apiUrl, token } = organisation;
      const own = { 'api-url': apiUrl, token, 'check-run': '', 'deployment-environment': '' };
      const step = { action: 'edgegap-deploy', inputs: { ...own, ...inputs } };
      const { main } = await reportedStep(github.url, step);
      expect(main.exitCode, main.stdout).toBe(0);
      return main.outputs;
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await organisation[Symbol.asyncDispose]();
    },
  };
}

function onlyComment(github: GithubReports) {
  const [comment, ...others] = github.living();
  expect(others).toEqual([]);
  return { id: comment?.id, body: comment?.body.replace(/\n<!-- run .* -->\n/, '\n') ?? '' };
}

/** Whether the text is one `<details>` from its beginning to its end. */
function isOneFold(text: string): boolean {
  let depth = 0;
  const ends = [...text.matchAll(/<(\/?)details>/g)].filter(([, close]) => {
    depth += close === '/' ? -1 : 1;
    return depth === 0;
  });
  return text.startsWith('<details>\n') && ends.length === 1 && text.endsWith('</details>\n');
}

test('the comment folds to one line when the preview is gone, and unfolds with a new one', async () => {
  await using preview = await startPreview();
  const { github } = preview;
  await preview.run({ ...DEPLOY, key: 'pr-7' });
  const deployed = onlyComment(github);
  expect(deployed.body.startsWith(`${MARK}## ✅ edgegap-deploy: succeeded`)).toBe(true);

  const stopped = await preview.run(STOP);
  expect(stopped['outcome']).toBe('succeeded');
  const folded = onlyComment(github);
  expect(folded.id).toBe(deployed.id);
  const shown = folded.body.slice(MARK.length);
  expect(isOneFold(shown), shown).toBe(true);
  expect(shown).toMatch(/^<details>\n<summary>⏹️ edgegap-deploy: stopped\b[^\n]*<\/summary>\n\n/);

  const again = await preview.run(STOP);
  expect(again['outcome']).toBe('unchanged');
  expect(isOneFold(onlyComment(github).body.slice(MARK.length))).toBe(true);

  await preview.run({ ...DEPLOY, key: 'pr-7' });
  const anew = onlyComment(github);
  expect(anew.id).toBe(deployed.id);
  expect(anew.body.startsWith(`${MARK}## ✅ edgegap-deploy: succeeded`)).toBe(true);
}, 60_000);

test('a stop writes no comment where there is none', async () => {
  await using preview = await startPreview();
  await preview.run({ ...DEPLOY, key: 'pr-7', comment: '' });
  await preview.run(STOP);
  expect(preview.github.comments).toEqual([]);
}, 60_000);
