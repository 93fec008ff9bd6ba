-- Keys of makers: a manufacturer that signs with tools of its own hands in the public half; the private half is never here.

ALTER TABLE register.signing_key
  ALTER COLUMN sealed DROP NOT NULL,
  ALTER COLUMN key_version DROP NOT NULL,
  -- signs elsewhere: there is no private half here
  ADD COLUMN elsewhere boolean NOT NULL GENERATED ALWAYS AS (sealed IS NULL) STORED,
  ADD CONSTRAINT signing_key_sealed CHECK ((sealed IS NULL) = (key_version IS NULL)),
  -- offices and the ministry sign here
  ADD CONSTRAINT signing_key_elsewhere CHECK (sealed IS NOT NULL OR manufacturer IS NOT NULL);

-- Nothing is signed here with a key whose private half is elsewhere.
CREATE FUNCTION register.guard_signs_here() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM register.signing_key k
    WHERE k.id IN (NEW.signing_key, NEW.second_key)
      AND k.elsewhere
  ) THEN
    RAISE EXCEPTION 'the private half of the key is not here' USING ERRCODE = 'MPL05';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_signs_here() FROM PUBLIC;

CREATE TRIGGER b_signs_here
  BEFORE INSERT OR UPDATE OF signing_key, second_key ON register.letter_document
  FOR EACH ROW EXECUTE FUNCTION register.guard_signs_here();

UPDATE register.access
  SET columns = columns || ', elsewhere'
  WHERE relation = 'register.signing_key'::regclass AND action = 'SELECT' AND columns IS NOT NULL;
SELECT register.apply_access();
