/** Where an office sees vehicles that are refused together. */
export const refusalGroupPath = (group: string): string => `/queue/refusals/${group}`;
