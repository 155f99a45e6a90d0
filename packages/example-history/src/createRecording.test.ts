import { createCedarAuthorizer } from '@ridgeway/authorization';
import { derive } from '@ridgeway/derivation';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRecording } from './createRecording';
import { FLOWS, INCIDENT } from './story/traffic';
import { END } from './story/times';
import { WORKLOADS } from './story/workloads';
import { SLOTS } from './telemetry/Slots';
import { EXAMPLES, readExampleWorld } from './testUtils/exampleWorld';

const FILE = join(EXAMPLES, 'telemetry', 'recording.jsonl');

const world = readExampleWorld();
const lines = createRecording();
const written = lines.map(line => `${JSON.stringify(line)}\n`).join('');
const series = lines.flatMap(line => ('type' in line ? [line] : []));

describe('the recorded telemetry of the example company', () => {
  it('is what examples/telemetry/recording.jsonl holds, and small', () => {
    if (process.env.UPDATE_EXAMPLES) {
      mkdirSync(dirname(FILE), { recursive: true });
      writeFileSync(FILE, written);
    }
    // Not toBe: a difference between files of this size is nothing to read.
    expect(readFileSync(FILE, 'utf8') === written).toBe(true);
    expect(written.length).toBeLessThan(1_000_000);
  });

  it('has a value for each slot, and no two series that are the same', () => {
    for (const { values } of series) {
      expect(Array.isArray(values) ? values.length : SLOTS.length).toBe(
        SLOTS.length,
      );
    }
    const names = series.map(({ name, labels }) =>
      JSON.stringify([name, labels]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('has traffic where the example world agrees to it, and refusals elsewhere', () => {
    const { agreements } = derive(world, {
      asOf: END.toISOString(),
      authorizer: createCedarAuthorizer(world),
      platformTeam: 'group:default/platform',
    });
    const active = new Set(
      agreements
        .filter(({ state }) => state === 'active')
        .map(({ caller, callee }) => `${caller} ${callee}`),
    );
    expect(
      FLOWS.filter(
        ({ from, to, refused }) =>
          !from.startsWith('istio-ingress/') &&
          active.has(`${from} ${to}`) === (refused === true),
      ),
    ).toEqual([]);
    for (const { subject } of WORKLOADS) {
      expect([subject, world.services.has(subject)]).toEqual([subject, true]);
    }
  });

  it('has containers as the example world declares them', () => {
    for (const { subject, container } of WORKLOADS) {
      const spec = world.services.get(subject)?.document.spec;
      expect([subject, Object.keys(spec?.containers ?? {})]).toEqual([
        subject,
        expect.arrayContaining([container]),
      ]);
    }
  });

  it('has an incident that spends the error budget of its service', () => {
    const requests = (code: string) =>
      series
        .flatMap(line =>
          line.type !== 'gauge' &&
          line.labels.destination_workload === 'orders' &&
          line.labels.destination_workload_namespace === 'retail-production' &&
          line.labels.response_code === code
            ? line.values
            : [],
        )
        .reduce((sum, value) => sum + value, 0);
    expect(INCIDENT.subject).toBe('retail/orders');
    const failed = requests('503');
    const share = failed / (failed + requests('200'));
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(0.01);
  });
});
