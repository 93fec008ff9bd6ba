/** What a signing key is sealed for: the row that holds it. */
export const signingKeyPurpose = (id: string): string => `signing key ${id}`;
