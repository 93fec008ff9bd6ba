import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatCircleKm, type Position } from './great-circle.ts';

/** Kilometres of a degree on a sphere of the mean radius: 6371.0088 · π / 180. */
const DEGREE = 111.1951;

const near = (a: Position, b: Position, km: number): void => {
  for (const found of [greatCircleKm(a, b), greatCircleKm(b, a)]) {
    assert.ok(Math.abs(found - km) < 0.1, `${found} km`);
  }
};

test('a degree of the equator and of a meridian have the same length', () => {
  near([10, 0], [11, 0], DEGREE);
  near([10, 40], [10, 41], DEGREE);
});

test('a degree of a parallel at 60° north has half of it', () => {
  near([10, 60], [11, 60], DEGREE / 2);
});

test('the way goes over the date line, and half around the earth it is no wider than that', () => {
  near([179.5, 0], [-179.5, 0], DEGREE);
  near([0, 90], [0, -90], 180 * DEGREE);
  near([30, 20], [-150, -20], 180 * DEGREE);
  assert.equal(greatCircleKm([121.47, 31.23], [121.47, 31.23]), 0);
});

test('the distance of two places is that of a worked example of the haversine formula', () => {
  // Nashville to Los Angeles, 2887.26 km on a sphere of 6372.8 km (Rosetta Code)
  near([-86.67, 36.12], [-118.4, 33.94], (2887.26 * 6371.0088) / 6372.8);
});
