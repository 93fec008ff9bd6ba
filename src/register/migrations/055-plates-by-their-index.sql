-- As before, in a language of which no call is ever taken apart. What stands in an index is taken apart where whoever
-- reads the table first on a connection may call the function, and a plan of somebody else does not know it again:
-- an office that asked for a plate read all certificates.
CREATE OR REPLACE FUNCTION register.plain_plate(plate text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = register, pg_temp AS $$
BEGIN
  RETURN upper(translate(plate, E' \u00b7\u2022.-', ''));
END
$$;
