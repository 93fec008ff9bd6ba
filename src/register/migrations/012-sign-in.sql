-- Who acts: keys of programs.

-- Whose key has this digest, and what he may: nothing of a key that is unknown, revoked, past its day, or of an
-- organisation that is closed. A key may never more than who made it may now. Its day of use is written once a day.
CREATE FUNCTION register.actor_of_key(key_digest bytea)
  RETURNS TABLE (part text, organisation uuid, province text, maker text, rights text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  found_id uuid;
BEGIN
  SELECT
      k.id,
      o.part,
      o.id,
      CASE o.part WHEN 'office' THEN o.province END,
      o.maker,
      CASE
        WHEN k.person IS NULL THEN k.scopes
        ELSE ARRAY(SELECT unnest(k.scopes) INTERSECT SELECT unnest(p.rights || 'read'::text) ORDER BY 1)
      END
    INTO found_id, part, organisation, province, maker, rights
    FROM register.api_key k
    JOIN register.organisation o ON o.id = k.organisation AND o.closed_at IS NULL
    LEFT JOIN register.person p ON p.id = k.person AND p.organisation = k.organisation AND p.left_at IS NULL
    WHERE k.digest = key_digest
      AND k.revoked_at IS NULL
      AND coalesce(k.expires_at > now(), true)
      AND (k.person IS NULL OR p.id IS NOT NULL);
  IF found_id IS NULL THEN
    RETURN;
  END IF;
  UPDATE register.api_key k
    SET last_used_on = register.today()
    WHERE k.id = found_id AND k.last_used_on IS DISTINCT FROM register.today();
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION register.actor_of_key(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.actor_of_key(bytea) TO mileproof_public;
