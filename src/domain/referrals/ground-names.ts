/** What each ground may say of the money it looks at; `law/referrals/terms.yaml` has the words for it. */
export const GROUND_OUTCOMES = {
  'claimed-again': ['later-claim', 'first-claim'],
  'invoice-shared': ['later-vehicle', 'first-vehicle'],
  'invoice-of-others': ['other-vehicles'],
  'ordinary-invoice': ['no-special-invoice', 'special-invoice'],
  'replacement-subsidy': ['refund-beside-subsidy', 'subsidy-beside-refund'],
  'refund-before-exit': ['before-exit', 'after-exit'],
  'entry-astray': ['other-vehicles', 'not-found'],
  'exit-not-told': ['no-exit'],
  'claimant-neither': ['neither', 'buyer-or-exporter'],
  'round-trip': ['came-back'],
  'declared-value': ['declared-high', 'declared-low'],
  'subsidy-then-export': ['within-window', 'outside-window', 'day-unknown'],
  'subsidy-twice': ['later-payment', 'first-payment'],
  'subsidy-of-two': ['later-payment', 'first-payment'],
  'not-settled': ['no-row'],
} as const;

/** A reason for which money is looked at. */
export type GroundName = keyof typeof GROUND_OUTCOMES;
