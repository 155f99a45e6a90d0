import { TelemetrySourceError } from '@ridgeway/plugin-telemetry-node';
import { Agent, Dispatcher, errors, request } from 'undici';
import { PrometheusConfig } from '../config/PrometheusConfig';
import { connectionFailure } from './connectionFailure';
import { PAUSE_MS, QuestionEnd, Silence } from './Silence';

/** Most bytes of one answer that are read. */
const MAX_BYTES = 16 * 1024 * 1024;

const CONNECTIONS = 8;

/** Status and text of an answer. */
export interface RawAnswer {
  status: number;
  text: string;
}

/**
 * Sends questions to one server, bounded in time and in the size of the answer; one that was silent is left alone for
 * a while. Redirects are not followed.
 */
export class PrometheusTransport {
  private readonly dispatcher: Dispatcher;
  private readonly silence = new Silence(() => Date.now());

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
    const tellEnd = await this.silence.begin();
    if (!tellEnd) {
      throw this.slow();
    }
    const timeout = AbortSignal.timeout(this.config.timeoutMs);
    const endOf = (error: unknown): QuestionEnd => {
      if (timeout.aborted || error instanceof errors.ConnectTimeoutError) {
        return 'silent';
      }
      return signal.aborted ? 'abandoned' : 'heard';
    };
    try {
      const { body, statusCode } = await request(`${this.config.url}${path}`, {
        dispatcher: this.dispatcher,
        signal: AbortSignal.any([timeout, signal]),
        ...this.payloadOf(parameters),
      });
      const answer = { status: statusCode, text: await this.read(body) };
      tellEnd('heard');
      return answer;
    } catch (error) {
      const end = endOf(error);
      tellEnd(end);
      if (error instanceof TelemetrySourceError) {
        throw error;
      }
      throw end === 'heard'
        ? connectionFailure(error, this.config)
        : this.slow(error);
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

  private slow(cause?: unknown): TelemetrySourceError {
    const { label, timeoutMs } = this.config;
    const wayOut = this.silence.lasts
      ? `It is asked again within ${
          PAUSE_MS / 1000
        } seconds; if it is silent then too,`
      : 'Try a shorter range; if that is slow too,';
    return new TelemetrySourceError(
      'slow',
      `${label} did not answer within ${
        timeoutMs / 1000
      } seconds. ${wayOut} whoever runs it sees what keeps it busy on its status page.`,
      cause,
    );
  }
}
