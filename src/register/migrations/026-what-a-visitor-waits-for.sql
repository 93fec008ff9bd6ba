-- What a visitor waits for: where cars of a maker are repaired in a country, and the state of a thing on a day.

-- Counted without reading the outlets themselves.
CREATE INDEX outlet_counted ON register.outlet (country, maker, serves_others, state, attested_until)
  INCLUDE (attested_on)
  WHERE state <> 'closed' AND published_on IS NOT NULL;
-- The nearest of one maker in one country, of each answer to whether it serves cars that it did not import.
CREATE INDEX outlet_nearest_of_answer ON register.outlet USING gist (country, maker, serves_others, place)
  WHERE state <> 'closed' AND published_on IS NOT NULL;

-- The same as before, planned once a connection: a function in SQL that reads a table is planned anew in every query
-- that calls it.
CREATE OR REPLACE FUNCTION register.state_on(life_name text, living jsonb, day date) RETURNS text
  LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN coalesce(
    (
      SELECT to_state
      FROM register.life_by_date
      WHERE life = life_name
        AND from_state = living ->> 'state'
        AND (living ->> after_column)::date < day
    ),
    living ->> 'state'
  );
END
$$;
