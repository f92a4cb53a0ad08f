/*
 * The runner's commands, written here and not by @actions/core: that package loads an HTTP client
 * for its OIDC token on import, which is more than half of the time an action needs to refuse a
 * wrong input, and its `info` lets foreign text command the runner.
 */

/** The command that hides `secret` in the whole log of the job from now on. */
export function maskCommand(secret: string): string {
  return `::add-mask::${escapeData(secret)}`;
}

/** A remark shown on the page of the run. `lines` must be safe already. */
export function annotation(
  kind: 'error' | 'warning' | 'notice' | 'debug',
  lines: readonly string[],
): string {
  return `::${kind}::${escapeData(lines.join('\n'))}`;
}

/** The lines that fold `lines` under `title`; both must be safe already. */
export function groupLines(title: string, lines: readonly string[]): readonly string[] {
  return [`::group::${escapeData(title)}`, ...lines, '::endgroup::'];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
