/** A mail as it is posted: plain text to one reader. */
export interface PostedLetter {
  /** The same in every attempt. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Address at which the reader ends it, by one POST (RFC 8058). */
  readonly end: string;
}

/**
 * What came of it: sent; the address is `refused` by its server and stays so; or it `failed` and is worth another try.
 * `failure` is a word, and nothing that a server said.
 */
export type Posted =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'failed'; readonly failure: string };

/** How mail leaves a node. */
export interface MailDesk {
  /** Where browsers reach the service, without a slash at its end: links of mails begin so. */
  readonly base: string;
  /** Posts a mail once. It never throws. */
  readonly post: (letter: PostedLetter) => Promise<Posted>;
}
