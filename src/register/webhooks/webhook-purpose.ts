/** What the secret of a webhook is sealed for: no other webhook's opens in its place. */
export const webhookPurpose = (id: string): string => `webhook ${id}`;
