/**
 * Days within which a complaint's next step is due, by its state: after the buyer's last word, of a forwarded one after
 * it was forwarded. Thresholds of our own: no law binds an office here. A complaint that was answered waits for its
 * buyer.
 */
export const COMPLAINT_DAYS = {
  filed: 7, // not-law: threshold of our own
  acknowledged: 14, // not-law: threshold of our own
  forwarded: 30, // not-law: threshold of our own
} as const;
