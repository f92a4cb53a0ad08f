/** A command as the runner finds it in the output of a step. */
export interface RunnerCommand {
  /** `v2` for `::name::data`, `v1` for `##[name]data`. */
  form: 'v1' | 'v2';
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** What .NET's ReadLine takes for an end of a line. */
const LINE_END = /\r\n|\r|\n/;
/** What .NET's TrimStart takes off. */
const BLANK_START = /^[\t-\r\u0085\p{Zs}\p{Zl}\p{Zp}]+/u;

/** Splits the output of a step into lines as the runner does. */
export function runnerLines(output: string): string[] {
  const lines = output.split(LINE_END);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Reads one line as the runner does; every name counts, also those it does not know. */
function readCommand(line: string): RunnerCommand | undefined {
  return readV2(line) ?? readV1(line);
}

function readV2(line: string): RunnerCommand | undefined {
  const text = line.replace(BLANK_START, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = readHead(text.slice(2, end), ',');
  return { form: 'v2', name, properties, data: unescapeData(text.slice(end + 2)) };
}

function readV1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = readHead(line.slice(start + 3, end), ';');
  return { form: 'v1', name, properties, data: unescapeData(line.slice(end + 1)) };
}

function readHead(head: string, separator: string): [string, Record<string, string>] {
  const space = head.indexOf(' ');
  if (space < 0) return [head, {}];
  const pairs = head
    .slice(space + 1)
    .split(separator)
    .flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeData(pair.slice(at + 1))]];
    });
  return [head.slice(0, space), Object.fromEntries(pairs)];
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** The commands of a whole output, in order. */
export function readCommands(output: string): RunnerCommand[] {
  return runnerLines(output).flatMap((line) => readCommand(line) ?? []);
}
