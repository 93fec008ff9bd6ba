/** What an outlet says of a car: it repaired it, refused it, or waits for parts of it. */
export const OUTLET_WORD_KINDS = ['served', 'refused', 'waiting-for-parts'] as const;
export type OutletWordKind = (typeof OUTLET_WORD_KINDS)[number];
