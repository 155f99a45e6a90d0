import { Meter } from '@opentelemetry/api';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { createRouteNames, isOnPurpose, routeOf } from './routeOf';

/** The metric of requests, by OpenTelemetry's semantic conventions. */
export const REQUEST_DURATION = 'http.server.request.duration';
/** Attribute of a request's status, by the same. */
export const STATUS_CODE = 'http.response.status_code';

/** Upper bounds that the conventions advise, in seconds. */
const BOUNDS = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
];

/** Methods that are told apart; people may send any. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Measures the requests that servers of this process answer, but for those that {@link isOnPurpose} names. */
export function measureRequests(meter: Meter): void {
  const durations = meter.createHistogram(REQUEST_DURATION, {
    description: 'Duration of HTTP server requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDS },
  });
  const nameOf = createRouteNames();
  const started = new WeakMap<IncomingMessage, number>();
  subscribe('http.server.request.start', message => {
    const exchange = readExchange(message);
    if (exchange) {
      started.set(exchange.request, performance.now());
    }
  });
  subscribe('http.server.response.finish', message => {
    const exchange = readExchange(message);
    const start = exchange && started.get(exchange.request);
    if (exchange === undefined || start === undefined) {
      return;
    }
    const { request, response } = exchange;
    const { method = '' } = request;
    const route = routeOf(request);
    if (route !== undefined && isOnPurpose(route)) {
      return;
    }
    durations.record((performance.now() - start) / 1000, {
      'http.request.method': METHODS.includes(method) ? method : '_OTHER',
      [STATUS_CODE]: response.statusCode,
      'url.scheme': 'http',
      ...(route === undefined ? {} : { 'http.route': nameOf(route) }),
    });
  });
}

function readExchange(
  message: unknown,
): { request: IncomingMessage; response: ServerResponse } | undefined {
  return typeof message === 'object' &&
    message !== null &&
    'request' in message &&
    message.request instanceof IncomingMessage &&
    'response' in message &&
    message.response instanceof ServerResponse
    ? { request: message.request, response: message.response }
    : undefined;
}
