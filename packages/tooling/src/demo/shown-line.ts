const COMMAND = /^::(\w[\w-]*)(?: [^:]*)?::(.*)$/;

/** A line of a step's log as GitHub's page shows it; undefined for what is not shown. */
export function shownLine(line: string): string | undefined {
  const [, command, data = ''] = COMMAND.exec(line) ?? [];
  const text = data.replaceAll('%0A', '\n  |   ').replaceAll('%0D', '').replaceAll('%25', '%');
  switch (command) {
    case undefined:
      return line;
    case 'group':
      return `▼ ${text}`;
    case 'error':
    case 'warning':
    case 'notice':
      return `${command}: ${text}`;
    default:
      return undefined;
  }
}
