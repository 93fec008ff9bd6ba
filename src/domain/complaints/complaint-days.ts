/**
 * Days after the last step within which a complaint's next one is due, by its state. Thresholds of our own: no law
 * binds an office here. They are close to those for complaints of consumers in China (seven working days until it is
 * taken up); whoever is to answer abroad has a month. A complaint that was answered waits for its buyer.
 */
export const COMPLAINT_DAYS = {
  filed: 7, // not-law: threshold of our own
  acknowledged: 7, // not-law: threshold of our own
  forwarded: 30, // not-law: threshold of our own
} as const;
