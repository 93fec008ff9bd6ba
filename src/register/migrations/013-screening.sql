-- What a screening read, and the archive of laws.
SELECT;
