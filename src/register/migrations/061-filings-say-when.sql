-- A filing that was handed in says on which day: offices see those alone that do (migration 060).

-- What an older program may have left without: the day of its event, else the day on which it was begun.
ALTER TABLE register.filing DISABLE TRIGGER USER;
UPDATE register.filing f
  SET submitted_on = coalesce(
    (SELECT min(e.day) FROM register.event e WHERE e.thing = f.id AND e.kind = 'filing' AND e.verb = 'submit'),
    (f.made_at AT TIME ZONE 'Asia/Shanghai')::date
  )
  WHERE f.submitted_on IS NULL
    AND (
      f.state NOT IN ('draft', 'withdrawn')
      -- withdrawn after it was handed in
      OR EXISTS (
        SELECT FROM register.event e WHERE e.thing = f.id AND e.kind = 'filing' AND e.verb = 'submit'
      )
    );
ALTER TABLE register.filing ENABLE TRIGGER USER;

ALTER TABLE register.filing
  ADD CONSTRAINT filing_says_when CHECK (state IN ('draft', 'withdrawn') OR submitted_on IS NOT NULL);
