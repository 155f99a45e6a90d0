import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assertPortIsFree } from '../assertPortIsFree.ts';
import type { Settings } from '../settings.ts';
import { deriveRules } from './deriveRules.ts';
import { PAST_MS } from './fillMoments.ts';
import { fillPast } from './fillPast.ts';
import {
  fingerprint,
  type FillState,
  readFillState,
  writeFillState,
} from './FillState.ts';
import { keepRunning } from './keepRunning.ts';
import { playRecording } from './playRecording.ts';
import { readRecording, shiftDaysOf } from './Recording.ts';
import {
  isPrometheusInstalled,
  logOf,
  startPrometheus,
  untilPrometheusAnswers,
} from './startPrometheus.ts';
import { writePortalConfig, writePrometheusSettings } from './writeSettings.ts';

/** How often it is written down up to when there are samples. */
const NOTE_MS = 60_000;

/**
 * What Prometheus may not have in a block yet: one and a half blocks of two hours. Of its own log it
 * skips what is older than the newest block, so this is filled in again with the rest.
 */
const HEAD_MS = 3 * 3_600_000;

/** A Prometheus that runs beside the portal. */
export interface PrometheusBeside {
  url: string;
  /** Configuration of the portal, after all others. */
  config: string;
  stop(): void;
}

/**
 * Runs a real Prometheus, filled with the recorded telemetry of the example company, which goes on.
 *
 * @returns undefined when none is installed or it does not start; `say` was told why
 */
export async function withPrometheus(
  settings: Settings,
  say: (text: string) => void,
): Promise<PrometheusBeside | undefined> {
  if (!(await isPrometheusInstalled())) {
    say(
      'no Prometheus is installed, so the portal starts without one (Debian: apt-get install prometheus; it has to bring promtool). docs/how-to/connect-prometheus.md says how to connect one that runs elsewhere.',
    );
    return undefined;
  }
  const folder = join(settings.dataDirectory, 'prometheus');
  mkdirSync(folder, { recursive: true });
  const port = settings.prometheusPort;
  await assertPortIsFree(port, 3000, 'RIDGEWAY_PROMETHEUS_PORT');
  const { recording, note } = await fill(settings.root, folder, say);
  const player = await playRecording(recording);
  const rules = await deriveRules(
    settings.root,
    join(settings.root, 'examples', 'intents'),
  ).catch((error: Error) => {
    say(`Prometheus starts without alerts: ${error.message}`);
    return [];
  });
  const file = writePrometheusSettings(
    folder,
    { portal: `127.0.0.1:${settings.port}`, recording: player.address },
    rules,
  );
  const url = `http://127.0.0.1:${port}`;
  const start = () => startPrometheus(folder, file, port);
  const log = `What it said: ${logOf(folder)}`;
  const first = start();
  if (!(await untilPrometheusAnswers(first, url))) {
    player.stop();
    say(`Prometheus did not start, so the portal starts without it. ${log}`);
    return undefined;
  }
  const noting = setInterval(note, NOTE_MS).unref();
  const kept = keepRunning({
    first,
    start,
    onFailure: pauseMs =>
      say(
        pauseMs === undefined
          ? `Prometheus ended, and the portal goes on without it. Start ./ridge again to have it back. ${log}`
          : `Prometheus ended. It is started again in ${
              pauseMs / 1000
            } s. ${log}`,
      ),
    onStart: async prometheus => {
      if (await untilPrometheusAnswers(prometheus, url)) {
        say('Prometheus answers again');
      }
    },
    onGone() {
      clearInterval(noting);
      player.stop();
    },
  });
  return {
    url,
    config: writePortalConfig(folder, url),
    stop() {
      note();
      kept.stop();
    },
  };
}

/** Fills in what is missing since the last time, or all of the past when the recording is another. */
async function fill(root: string, folder: string, say: (text: string) => void) {
  const text = readFileSync(
    join(root, 'examples', 'telemetry', 'recording.jsonl'),
    'utf8',
  );
  const now = Date.now();
  const known = readFillState(folder);
  const same =
    known?.recording === fingerprint(text) && now - known.until < PAST_MS
      ? known
      : undefined;
  if (!same) {
    rmSync(join(folder, 'tsdb'), { recursive: true, force: true });
    say('filling Prometheus with thirty days of recorded telemetry');
  }
  const state: FillState = same ?? {
    recording: fingerprint(text),
    shiftDays: shiftDaysOf(text, new Date(now)),
    until: now - PAST_MS + HEAD_MS,
  };
  const recording = readRecording(text, state.shiftDays);
  await fillPast(recording, folder, state.until - HEAD_MS, now);
  const note = () => writeFillState(folder, { ...state, until: Date.now() });
  note();
  return { recording, note };
}
