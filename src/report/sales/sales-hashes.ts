/** Hash of `SALES_STYLE` for the page's content policy; `sales-hashes.test.ts` says the right one. */
export const SALES_STYLE_HASH = 'sha256-8mRo0Q0iUhGddDdMNrxbj+265QkbdL0n8XtAl7mIZKk=';
