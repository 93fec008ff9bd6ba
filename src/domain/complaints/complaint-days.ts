/**
 * Days within which a complaint's next step is due, by its state: after the buyer's last word, of a forwarded one after
 * it was forwarded. Thresholds of our own: no law binds an office here. A complaint that was answered waits for its
 * buyer.
 */
export const FILED = 7; // not-law: threshold of our own
/** Of one that was acknowledged. */
export const ACKNOWLEDGED = 14; // not-law: threshold of our own
/** Of one that was forwarded. */
export const FORWARDED = 30; // not-law: threshold of our own
