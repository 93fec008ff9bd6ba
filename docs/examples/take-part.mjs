// Takes part in a test of detection: a vehicle that was hardly driven is flagged.
//   node take-part.mjs DIR > answers.csv
//   npx mileproof nation-test score DIR answers.csv
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(`${process.argv[2]}/${path}`, 'utf8').trim();
const rows = (path) =>
  read(path)
    .split('\n')
    .map((line) => line.split(','));
console.log('vin,flagged');
for (const { name } of JSON.parse(read('test.json')).nations) {
  const [columns, ...licences] = rows(`${name}/feeds/licence.csv`);
  const [vin, km] = ['vin', 'odometerKm'].map((column) => columns.indexOf(column));
  const driven = new Map(licences.map((row) => [row[vin], row[km]]));
  for (const [asked] of rows(`${name}/vehicles.csv`).slice(1)) {
    const flagged = !driven.get(asked)
      ? 'unknown'
      : Number(driven.get(asked)) < 1000
        ? 'yes'
        : 'no';
    console.log(`${asked},${flagged}`);
  }
}
