-- What the telling of accounts needs beside the accounts.
SELECT;
