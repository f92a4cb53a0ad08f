/** What the inputs ask to be published on GitHub. Loaded at every start, so it imports nothing. */
export interface ReportSettings {
  comment: string | undefined;
  checkRun: string | undefined;
  deploymentEnvironment: string | undefined;
  githubToken: string | undefined;
}

/** Whether a run has anything to publish there. */
export function wantsReports({ reports }: { reports: ReportSettings }): boolean {
  const { comment, checkRun, deploymentEnvironment } = reports;
  return [comment, checkRun, deploymentEnvironment].some((given) => given !== undefined);
}
