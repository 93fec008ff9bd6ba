/** What a note is sealed for. */
export const purposeOfNote = (id: string): string => `note ${id}`;
