-- Jobs, deliveries and reminders.

-- The job runner has a role of its own, which owns the schema `jobs` and sees nothing else. It is no part that
-- anybody plays: `mileproof_job` is who acts in a job, `mileproof_jobs` is who keeps the list of jobs.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mileproof_jobs') THEN
    CREATE ROLE mileproof_jobs NOLOGIN NOINHERIT NOBYPASSRLS;
  END IF;
  GRANT mileproof_jobs TO mileproof_service WITH INHERIT FALSE, SET TRUE;
  -- the owner lays the schema, and reads in it for `register.job_progress`
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT mileproof_jobs TO %I WITH INHERIT TRUE, SET TRUE', current_user);
  END IF;
END
$$;

-- What stands in it is laid by the job runner's own migrations (`lay-jobs.ts`).
CREATE SCHEMA jobs AUTHORIZATION mileproof_jobs;

-- How the jobs go, of those that are kept. The output is the job's own: it holds nothing personal.
CREATE FUNCTION register.job_progress() RETURNS TABLE (
    name text, waiting int, running int, failed int, done int, done_at timestamptz, failed_at timestamptz,
    last_output jsonb, last_failure jsonb
  )
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT
      q.name,
      (count(*) FILTER (WHERE j.state IN ('created', 'retry')))::int,
      (count(*) FILTER (WHERE j.state = 'active'))::int,
      (count(*) FILTER (WHERE j.state = 'failed'))::int,
      (count(*) FILTER (WHERE j.state = 'completed'))::int,
      max(j.completed_on) FILTER (WHERE j.state = 'completed'),
      max(j.completed_on) FILTER (WHERE j.state = 'failed'),
      (array_agg(j.output ORDER BY j.completed_on DESC) FILTER (WHERE j.state = 'completed'))[1],
      (array_agg(j.output ORDER BY j.completed_on DESC NULLS LAST)
        FILTER (WHERE j.state = 'failed' OR (j.state = 'retry' AND j.output IS NOT NULL)))[1]
    FROM jobs.queue q
    LEFT JOIN jobs.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\_\_%'
    GROUP BY q.name
    ORDER BY q.name COLLATE "C";
END
$$;

-- Forgets what was answered to idempotency keys more than 30 days ago. Gives the number forgotten.
CREATE FUNCTION register.clean_answered() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM register.answered WHERE asked_at < now() - interval '30 days';
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;

-- Forgets deliveries that came to their end more than 90 days ago; their events stay. Gives the number forgotten.
CREATE FUNCTION register.clean_deliveries() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM register.delivery_attempt a
    USING register.delivery d
    WHERE d.id = a.delivery AND coalesce(d.delivered_at, d.given_up_at) < now() - interval '90 days';
  DELETE FROM register.delivery WHERE coalesce(delivered_at, given_up_at) < now() - interval '90 days';
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;

REVOKE ALL ON FUNCTION register.job_progress(), register.clean_answered(), register.clean_deliveries() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.job_progress() TO mileproof_administrator, mileproof_ministry;
GRANT EXECUTE ON FUNCTION register.clean_answered(), register.clean_deliveries() TO mileproof_job;
