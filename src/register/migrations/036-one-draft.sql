-- A draft is of an application that its exporter sees. That was asked of all the applications that it sees, which were
-- read and hashed at each draft: what a submission cost grew with whatever was applied for before. It is asked of one.
UPDATE register.access
  SET rows = 'exporter = register.organisation()
    AND EXISTS (SELECT FROM register.application a WHERE a.id = application_draft.application)'
  WHERE relation = 'register.application_draft'::regclass
    AND part = 'exporter'
    AND action = 'INSERT';

SELECT register.apply_access();
