-- What the use cases of exporters and offices need.
SELECT;
