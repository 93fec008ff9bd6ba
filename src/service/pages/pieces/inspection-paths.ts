/** Where inspections are listed. */
export const inspectionsPath = '/inspections';

/** Where an inspection is seen, recorded and cancelled. */
export const inspectionPath = (id: string): string => `${inspectionsPath}/${id}`;
