import {
  SourceOptions,
  TelemetrySourceError,
  Window,
} from '@ridgeway/plugin-telemetry-node';
import { z } from 'zod';
import { PrometheusConfig } from '../config/PrometheusConfig';
import { secondsOf } from '../windows/secondsOf';
import {
  ActiveAlert,
  alertsSchema,
  envelopeSchema,
  matrixSchema,
  MatrixItem,
  readNumber,
  VectorItem,
  vectorSchema,
} from './answers';
import { PrometheusTransport, RawAnswer } from './PrometheusTransport';

/** Most series of one answer. */
const MAX_SERIES = 20_000;
/** Most points of a series: what a chart can show. */
const MAX_POINTS = 260;

/**
 * The part of Prometheus's HTTP API that telemetry needs. Every question is bounded in range, step,
 * series, bytes and time.
 */
export class PrometheusApi {
  private readonly transport: PrometheusTransport;

  constructor(private readonly config: PrometheusConfig) {
    this.transport = new PrometheusTransport(config);
  }

  /**
   * Values at a moment.
   *
   * @throws TelemetrySourceError when there is no answer that can be used
   */
  async vector(
    query: string,
    at: Date,
    options: SourceOptions,
  ): Promise<VectorItem[]> {
    const { result } = await this.ask(
      '/api/v1/query',
      { query, time: seconds(at), timeout: this.timeout() },
      vectorSchema,
      options,
    );
    return this.bounded(result).map(({ metric, value }) => ({
      metric,
      value: readNumber(value?.[1]),
    }));
  }

  /**
   * Values from step to step of a window.
   *
   * @throws TelemetrySourceError when there is no answer that can be used
   */
  async matrix(
    query: string,
    window: Window,
    options: SourceOptions,
  ): Promise<MatrixItem[]> {
    const { from, to, step } = window;
    if (secondsOf(window) / step > MAX_POINTS) {
      throw new RangeError(`A chart has at most ${MAX_POINTS} points`);
    }
    const { result } = await this.ask(
      '/api/v1/query_range',
      {
        query,
        start: seconds(from),
        end: seconds(to),
        step: String(step),
        timeout: this.timeout(),
      },
      matrixSchema,
      options,
    );
    return this.bounded(result).map(({ metric, values }) => ({
      metric,
      values: new Map(
        values.map(([at, value]) => [Math.round(at), readNumber(value)]),
      ),
    }));
  }

  /**
   * Alerts that are pending or firing.
   *
   * @throws TelemetrySourceError when there is no answer that can be used
   */
  async alerts(options: SourceOptions): Promise<ActiveAlert[]> {
    const { alerts } = await this.ask(
      '/api/v1/alerts',
      undefined,
      alertsSchema,
      options,
    );
    return this.bounded(alerts);
  }

  private async ask<S extends z.ZodType>(
    path: string,
    parameters: Record<string, string> | undefined,
    schema: S,
    { signal, note }: SourceOptions,
  ): Promise<z.infer<S>> {
    const answer = await this.transport.ask(
      path,
      parameters && new URLSearchParams(parameters),
      signal,
    );
    const envelope = this.envelopeOf(answer);
    const data = schema.safeParse(envelope.data);
    if (!data.success) {
      throw this.unreadable(answer, data.error);
    }
    if (envelope.warnings && envelope.warnings.length > 0) {
      note?.({
        reason: 'PartialAnswer',
        level: 'warning',
        message: `${this.config.label} did not answer in full: ${clipped(
          envelope.warnings.join('; '),
        )}`,
        steps: [
          'Figures may be too low; look again when all of its parts answer.',
          'Whoever runs it sees which part is missing on its page of stores or targets.',
        ],
        docs: 'how-to/connect-prometheus',
      });
    }
    return data.data;
  }

  private envelopeOf(answer: RawAnswer): z.infer<typeof envelopeSchema> {
    const { label } = this.config;
    if (answer.status === 401 || answer.status === 403) {
      throw new TelemetrySourceError(
        'refused',
        `${label} does not accept the portal's credentials (status ${answer.status}). The platform team sets them in ridgeway.telemetry.prometheus, below auth.`,
      );
    }
    const envelope = envelopeSchema.safeParse(jsonOf(answer.text));
    if (!envelope.success) {
      throw this.unreadable(answer, envelope.error);
    }
    const { status, error, errorType } = envelope.data;
    if (status === 'error' && errorType === 'timeout') {
      throw new TelemetrySourceError(
        'slow',
        `${label} ran out of time while it worked the answer out. Ask for a shorter range.`,
      );
    }
    if (status === 'error') {
      throw new TelemetrySourceError(
        'failed',
        `${label} could not work the answer out (${
          errorType ?? 'without a reason'
        }): ${clipped(error ?? '')}`,
      );
    }
    return envelope.data;
  }

  private unreadable({ status }: RawAnswer, cause: unknown) {
    const { label } = this.config;
    return status >= 500
      ? new TelemetrySourceError(
          'down',
          `${label} is not able to answer (status ${status}). Whoever runs it sees why in its log.`,
          cause,
        )
      : new TelemetrySourceError(
          'down',
          `${label} answers (status ${status}), but not as Prometheus does. The platform team checks the address in ridgeway.telemetry.prometheus: it is what comes before /api/v1.`,
          cause,
        );
  }

  private bounded<T>(items: T[]): T[] {
    if (items.length > MAX_SERIES) {
      throw new TelemetrySourceError(
        'too-much',
        `${this.config.label} answered with ${items.length} series; the portal reads ${MAX_SERIES}. Ask for one sector.`,
      );
    }
    return items;
  }

  private timeout(): string {
    return `${this.config.timeoutMs}ms`;
  }
}

function seconds(moment: Date): string {
  return String(moment.getTime() / 1000);
}

function clipped(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
