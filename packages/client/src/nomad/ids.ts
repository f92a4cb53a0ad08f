const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` is an id as Nomad's paths take it: a whole UUID, never its first eight digits. */
export function isNomadId(text: string): boolean {
  return UUID.test(text);
}
