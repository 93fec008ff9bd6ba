-- Marks of the secrets with which a register is run, by the name of their files. No secret can be found from its mark:
-- by it a program knows that it was started with the secrets of another register.
CREATE TABLE register.secret_mark (
  name text PRIMARY KEY,
  mark text NOT NULL CHECK (mark ~ '^[0-9a-f]{64}$')
);

INSERT INTO register.access VALUES
  ('register.secret_mark', 'job', 'SELECT', NULL, 'true'),
  ('register.secret_mark', 'job', 'INSERT', NULL, 'true');

SELECT register.apply_access();
