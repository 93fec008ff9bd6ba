/** What mails say in one language. */
export interface MailWords {
  readonly confirm: {
    readonly subject: string;
    /** Before the link by which an address is confirmed. */
    readonly person: string;
    readonly buyer: string;
    readonly ignore: string;
  };
  readonly news: { readonly subject: string; readonly lead: string; readonly go: string };
  readonly answer: { readonly subject: string; readonly lead: string; readonly go: string };
  /** Before the link by which it is ended. */
  readonly end: string;
  readonly automatic: string;
}
