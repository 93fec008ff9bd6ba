-- What authorities tell of companies, and of them alone: an exporter has a key with each vehicle that it ever applied
-- for, among which these few rows would have to be looked for.
CREATE INDEX account_row_company ON register.account_row (id)
  WHERE account IN ('exporter', 'party') AND standing <> 'stated' AND superseded_at IS NULL;
