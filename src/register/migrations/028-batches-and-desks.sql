-- The events of the vehicles that a statement lists, written by one statement. Row by row each one was planned, checked
-- and written by itself. TG_ARGV: the life. Runs as the owner, as `record_step` does: nobody else may write events.
CREATE FUNCTION register.record_listed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, after, exporter, province)
    SELECT
      listed.stepped_part,
      listed.stepped_for,
      listed.stepped_by,
      listed.verb,
      TG_ARGV[0],
      listed.id,
      sha256(convert_to(to_jsonb(listed)::text, 'UTF8')),
      listed.exporter,
      listed.province
    FROM listed;
  RETURN NULL;
END
$$;

-- Else a trigger of a table of one's own would write any event.
REVOKE ALL ON FUNCTION register.record_listed() FROM PUBLIC;

DROP TRIGGER z_record_begin ON register.application_vehicle;
CREATE TRIGGER z_record_begin
  AFTER INSERT ON register.application_vehicle
  REFERENCING NEW TABLE AS listed
  FOR EACH STATEMENT EXECUTE FUNCTION register.record_listed('vehicleDecision');

-- The latest verdict of a vehicle in a version is found without reading those of all its vehicles, which may be
-- thousands: that is asked of each vehicle that is shown, and of each application on a desk.
CREATE INDEX verdict_latest ON register.verdict (application, version, vin, given_at DESC, id);
DROP INDEX register.verdict_application;
