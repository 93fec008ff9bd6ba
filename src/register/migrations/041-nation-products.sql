-- What a run over the nation keeps.

-- A shadow of a law that was asked by values: which values were tried, and what the two laws ask of people.
ALTER TABLE register.law_shadow
  ADD COLUMN settings jsonb CHECK (jsonb_typeof(settings) = 'array'),
  ADD COLUMN counts jsonb CHECK (jsonb_typeof(counts) = 'object');
