-- The holidays of a year are announced at the end of the year before. A clock of working days that reaches into a year
-- whose holidays are not announced has no last day yet: `due_on` is null and `due_from` is the earliest day that it can
-- be, by which lists are sorted. Null where `due_on` is known, where the clock stands still and when it is met.
ALTER TABLE register.application ADD COLUMN due_from date;
ALTER TABLE register.filing ADD COLUMN due_from date;

CREATE INDEX application_queue_from ON register.application (province, coalesce(due_on, due_from), made_at)
  WHERE state IN ('submitted', 'underReview');
-- Clocks that are read anew: few, and none when all holidays are known.
CREATE INDEX application_not_known ON register.application (id)
  WHERE due_on IS NULL AND (due_from IS NOT NULL OR state IN ('submitted', 'underReview'));
CREATE INDEX filing_not_known ON register.filing (id)
  WHERE due_on IS NULL AND (due_from IS NOT NULL OR state = 'submitted');

UPDATE register.access
  SET columns = 'due_on, due_from'
  WHERE relation IN ('register.filing'::regclass, 'register.application'::regclass)
    AND part = 'job'
    AND action = 'UPDATE'
    AND columns = 'due_on';
SELECT register.apply_access();
