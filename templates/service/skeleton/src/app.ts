import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { routes, type Answer } from './routes.ts';

/** The service as it runs: its server, and whether it wants traffic. */
export interface App {
  server: Server;
  /** From now on /readyz answers 503, so that no new traffic is sent here. */
  drain(): void;
}

function send(response: ServerResponse, answer: Answer): void {
  const body = JSON.stringify(answer.body);
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(body);
}

/** Answers a request inside a span that continues the caller's trace, and counts it. */
async function observed(request: IncomingMessage, url: URL, metrics: Metrics): Promise<Answer> {
  const route = `${request.method} ${url.pathname}`;
  // Only known routes become labels: anybody can invent paths.
  const name = Object.hasOwn(routes, route) ? route : 'unknown';
  const parent = propagation.extract(context.active(), request.headers);
  const tracer = trace.getTracer('http');
  const stop = metrics.requests.startTimer({ method: request.method, route: name });
  return tracer.startActiveSpan(name, { kind: SpanKind.SERVER }, parent, async span => {
    let result: Answer;
    try {
      const handler = routes[name];
      result = handler
        ? await handler(url)
        : { status: 404, body: { error: `Nothing answers ${route}` } };
    } catch (error) {
      log('Request failed', { route: name, error: String(error) });
      span.recordException(error instanceof Error ? error : String(error));
      result = { status: 500, body: { error: 'Something went wrong here' } };
    }
    span.setAttribute('http.response.status_code', result.status);
    if (result.status >= 500) {
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
    stop({ status: result.status });
    return result;
  });
}

export function createApp(metrics: Metrics): App {
  let ready = true;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    switch (url.pathname) {
      case '/healthz':
        return send(response, { status: 200, body: { status: 'alive' } });
      case '/readyz':
        return send(
          response,
          ready
            ? { status: 200, body: { status: 'ready' } }
            : { status: 503, body: { status: 'stopping' } },
        );
      case '/metrics':
        response.writeHead(200, { 'content-type': metrics.registry.contentType });
        return response.end(await metrics.registry.metrics());
      default:
        return send(response, await observed(request, url, metrics));
    }
  });
  return {
    server,
    drain() {
      ready = false;
    },
  };
}
