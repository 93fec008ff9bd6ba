-- What a backup and a move need.
SELECT;
