import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More often than the derived monitors have it, so that a portal just started has something to show. */
const SCRAPE_INTERVAL = '15s';

/** Where the portal is in the example company. */
const PORTAL = {
  namespace: 'platform-production',
  service: 'portal',
  pod: 'portal-7d9c5f6b8d-k2x4q',
  container: 'app',
};

/** Rules that lie in a file of their own, as names of groups are unique in a file only. */
export interface RuleFile {
  /** Without an ending. */
  name: string;
  groups: unknown[];
}

/**
 * Writes what Prometheus reads: whom to scrape, and the rules. JSON is YAML as well.
 *
 * @param folder - what belongs to the Prometheus
 * @param targets - `host:port` of the portal and of the recording
 */
export function writePrometheusSettings(
  folder: string,
  targets: { portal: string; recording: string },
  rules: readonly RuleFile[],
): string {
  const file = join(folder, 'prometheus.yml');
  const ruleFolder = join(folder, 'rules');
  rmSync(ruleFolder, { recursive: true, force: true });
  mkdirSync(ruleFolder, { recursive: true });
  for (const { name, groups } of rules) {
    writeFileSync(join(ruleFolder, `${name}.json`), JSON.stringify({ groups }));
  }
  const settings = {
    global: { scrape_interval: SCRAPE_INTERVAL, evaluation_interval: '1m' },
    rule_files: [join(ruleFolder, '*.json')],
    scrape_configs: [
      {
        job_name: 'portal',
        static_configs: [{ targets: [targets.portal], labels: PORTAL }],
      },
      {
        job_name: 'recording',
        // The recording says of each series where it was scraped.
        honor_labels: true,
        static_configs: [
          { targets: [targets.recording], labels: { instance: 'recording' } },
        ],
      },
    ],
  };
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  return file;
}

/** Writes what the portal has to know to ask that Prometheus. */
export function writePortalConfig(folder: string, url: string): string {
  const file = join(folder, 'app-config.prometheus.yaml');
  const settings = {
    ridgeway: {
      telemetry: {
        prometheus: [
          {
            url,
            label: 'Prometheus beside the portal',
            // What is filled in has a sample a minute at best.
            scrapeInterval: { minutes: 1 },
          },
        ],
      },
    },
  };
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  return file;
}
