-- Sign-in: the schema of the sign-in library, and what the service asks of keys and sessions.
SELECT;
