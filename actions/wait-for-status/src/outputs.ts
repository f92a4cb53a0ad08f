/** What wait-for-status gives besides the outputs that every action has. */
export const outputs = ['matched', 'statuses', 'superseded-by'] as const;

/** The name of one of them. */
export type Output = (typeof outputs)[number];
