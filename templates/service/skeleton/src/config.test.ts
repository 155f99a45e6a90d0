import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';

test('has defaults', () => {
  assert.deepEqual(readConfig({}), { port: ${{ values.port }}, drainMs: 5_000 });
});

test('is set by the environment', () => {
  assert.deepEqual(readConfig({ PORT: '9090', DRAIN_MS: '0' }), { port: 9090, drainMs: 0 });
});

test('names the variable that makes no sense', () => {
  assert.throws(() => readConfig({ PORT: 'http' }), /PORT must be a whole number/);
});
