import { TelemetrySourceError } from '@ridgeway/plugin-telemetry-node';
import { Agent, Dispatcher, errors, request } from 'undici';
import { PrometheusConfig } from '../config/PrometheusConfig';
import { connectionFailure } from './connectionFailure';

/** Most bytes of one answer that are read. */
const MAX_BYTES = 16 * 1024 * 1024;

const CONNECTIONS = 8;

/** Status and text of an answer. */
export interface RawAnswer {
  status: number;
  text: string;
}

/** Sends questions to one server, bounded in time and in the size of the answer. Redirects are not followed. */
export class PrometheusTransport {
  private readonly dispatcher: Dispatcher;

  constructor(private readonly config: PrometheusConfig) {
    const { tls } = config;
    this.dispatcher = new Agent({
      connections: CONNECTIONS,
      connect: {
        timeout: config.timeoutMs,
        ca: tls?.ca,
        cert: tls?.cert,
        key: tls?.key,
        servername: tls?.serverName,
      },
    });
  }

  /**
   * Asks a question. Parameters are sent in the body, where they cannot be too long.
   *
   * @param parameters - absent: the address alone is read
   * @throws TelemetrySourceError when there is no answer, not in time, or it is too long
   */
  async ask(
    path: string,
    parameters: URLSearchParams | undefined,
    signal: AbortSignal,
  ): Promise<RawAnswer> {
    const timeout = AbortSignal.timeout(this.config.timeoutMs);
    try {
      const { body, statusCode } = await request(`${this.config.url}${path}`, {
        dispatcher: this.dispatcher,
        signal: AbortSignal.any([timeout, signal]),
        ...this.payloadOf(parameters),
      });
      return { status: statusCode, text: await this.read(body) };
    } catch (error) {
      throw error instanceof TelemetrySourceError
        ? error
        : this.failureOf(error, timeout.aborted || signal.aborted);
    }
  }

  private payloadOf(parameters: URLSearchParams | undefined) {
    const headers = { ...this.config.headers, accept: 'application/json' };
    return parameters
      ? {
          method: 'POST' as const,
          headers: {
            ...headers,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: parameters.toString(),
        }
      : { headers };
  }

  private async read(body: Dispatcher.ResponseData['body']): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > MAX_BYTES) {
        throw new TelemetrySourceError(
          'too-much',
          `${this.config.label} answered with more than ${
            MAX_BYTES / 1024 / 1024
          } MiB, which the portal does not read. Ask for a shorter range, or for one sector.`,
        );
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  private failureOf(error: unknown, outOfTime: boolean): TelemetrySourceError {
    const { label, timeoutMs } = this.config;
    return outOfTime || error instanceof errors.ConnectTimeoutError
      ? new TelemetrySourceError(
          'slow',
          `${label} did not answer within ${
            timeoutMs / 1000
          } seconds. Try a shorter range; if that is slow too, whoever runs it sees what keeps it busy on its status page.`,
          error,
        )
      : connectionFailure(error, this.config);
  }
}
