const COLUMNS = 100;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

const COMMAND = /^::(\w[\w-]*)(?: [^:]*)?::(.*)$/;

/**
 * Prints text in at most 100 columns: longer lines are continued below, indented as they were. A
 * UUID is printed in full once and by its first eight characters after that.
 */
export function createPrinter(printLine: (line: string) => void): (text: string) => void {
  const known = new Set<string>();
  const abbreviate = (id: string): string => {
    if (known.has(id)) return id.slice(0, 8);
    known.add(id);
    return id;
  };
  return (text) => {
    for (const line of text.replace(UUID, abbreviate).split('\n')) {
      for (const part of wrap(line)) printLine(part);
    }
  };
}

/** Breaks a line at a space, else after a comma, else anywhere. */
function wrap(line: string): string[] {
  const indent = `${/^(?: *\| )? */.exec(line)?.[0] ?? ''}  `;
  const parts: string[] = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const head = rest.slice(0, COLUMNS);
    const breaks = [head.lastIndexOf(' '), head.lastIndexOf(',') + 1];
    const end = breaks.find((at) => at > indent.length) ?? COLUMNS;
    parts.push(rest.slice(0, end).trimEnd());
    rest = indent + rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

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
