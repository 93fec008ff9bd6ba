/** Of a webhook `w`: something happened since it was last looked through, in transactions that have ended. */
export const HAPPENED = `
  w.ended_at IS NULL
    AND EXISTS (
      SELECT FROM register.event e
      WHERE (e.transaction, e.id) > (w.seen_transaction, w.seen_event)
        AND e.transaction < (SELECT register.transactions_ended())
    )`;

/** Of a delivery `d`: it is to be tried now. */
export const DUE = 'd.delivered_at IS NULL AND d.given_up_at IS NULL AND d.next_at <= now()';
