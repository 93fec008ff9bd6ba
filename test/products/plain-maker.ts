/** Maker of every VIN, by the rule of docs/spec/sales.md; names are compared as they are. */
export const plainMaker = (
  factory: readonly { readonly vin: string | null; readonly maker: string | null }[],
  known: readonly (string | null)[],
): ((vin: string) => string) => {
  const rows = factory.filter(
    (row): row is { vin: string; maker: string } => row.vin !== null && row.maker !== null,
  );
  const mainOf = new Map<string, { maker: string; clear: boolean }>();
  for (const wmi of new Set(rows.map(({ vin }) => vin.slice(0, 3)))) {
    const names = rows.filter(({ vin }) => vin.startsWith(wmi)).map(({ maker }) => maker);
    const counted = [...new Set(names)].map((maker) => ({
      maker,
      n: names.filter((name) => name === maker).length,
    }));
    counted.sort((a, b) => b.n - a.n || (a.maker < b.maker ? -1 : 1));
    const [first] = counted;
    if (first === undefined) continue;
    mainOf.set(wmi, { maker: first.maker, clear: first.n / names.length >= 0.95 });
  }
  const real = new Set<string | null>(known);
  for (const { maker, clear } of mainOf.values()) if (clear) real.add(maker);
  const ownOf = new Map<string, string>();
  for (const { vin, maker } of rows) if (!ownOf.has(vin)) ownOf.set(vin, maker);
  return (vin) => {
    const main = mainOf.get(vin.slice(0, 3));
    const own = ownOf.get(vin);
    if (own !== undefined && (main?.clear !== true || real.has(own))) return own;
    return main?.clear === true ? main.maker : '';
  };
};
