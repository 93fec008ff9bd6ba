#!/bin/sh
# The two logins of docs/running.md, made once by the image of PostgreSQL when its folder is empty.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 \
  --set owner="$(cat /run/secrets/owner-password)" --set service="$(cat /run/secrets/service-password)" <<'SQL'
CREATE ROLE mileproof_owner LOGIN CREATEROLE PASSWORD :'owner';
CREATE DATABASE mileproof OWNER mileproof_owner TEMPLATE template0 ENCODING 'UTF8';
REVOKE ALL ON DATABASE mileproof FROM PUBLIC;
CREATE ROLE mileproof_service LOGIN NOINHERIT PASSWORD :'service';
GRANT CONNECT ON DATABASE mileproof TO mileproof_service;
SQL
