-- What customs, the registry, duties and the public look-up need.
SELECT;
