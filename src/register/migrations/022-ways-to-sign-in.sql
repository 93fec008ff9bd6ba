-- Each way to sign in that is added, changed or taken away is an event of its person, in the transaction that does it.
-- The first password is told by `take-up`, and what goes with a membership by `leave`.
CREATE FUNCTION register.tell_way_to_sign_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  way jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, exporter, detail)
    SELECT
      o.part,
      o.id,
      p.id,
      TG_ARGV[0],
      'person',
      p.id,
      CASE o.part WHEN 'exporter' THEN o.id END,
      jsonb_strip_nulls(jsonb_build_object('provider', nullif(way ->> 'providerId', 'credential')))
    FROM register.person p
    JOIN register.organisation o ON o.id = p.organisation
    WHERE p.account = way ->> 'userId' AND p.left_at IS NULL;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.tell_way_to_sign_in() FROM PUBLIC;

CREATE TRIGGER tell_linked
  AFTER INSERT ON sign_in.account
  FOR EACH ROW WHEN (NEW."providerId" <> 'credential')
  EXECUTE FUNCTION register.tell_way_to_sign_in('link');

CREATE TRIGGER tell_unlinked
  AFTER DELETE ON sign_in.account
  FOR EACH ROW WHEN (OLD."providerId" <> 'credential')
  EXECUTE FUNCTION register.tell_way_to_sign_in('unlink');

CREATE TRIGGER tell_password
  AFTER UPDATE ON sign_in.account
  FOR EACH ROW WHEN (NEW.password IS DISTINCT FROM OLD.password)
  EXECUTE FUNCTION register.tell_way_to_sign_in('change-password');

CREATE TRIGGER tell_passkey
  AFTER INSERT ON sign_in.passkey
  FOR EACH ROW EXECUTE FUNCTION register.tell_way_to_sign_in('add-passkey');

CREATE TRIGGER tell_passkey_removed
  AFTER DELETE ON sign_in.passkey
  FOR EACH ROW EXECUTE FUNCTION register.tell_way_to_sign_in('remove-passkey');
