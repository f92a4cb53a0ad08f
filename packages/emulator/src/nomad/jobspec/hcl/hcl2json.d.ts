/**
 * What is used of @cdktn/hcl2json. Its own declarations pull the browser's globals into every file
 * of the repository, where they contradict those of Node; TypeScript reads these instead.
 *
 * Gives the configuration as JSON; rejects with the reader's message for what is no HCL.
 */
export function parse(filename: string, contents: string): Promise<unknown>;
