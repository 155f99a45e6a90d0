import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { createHash, timingSafeEqual } from 'node:crypto';
import { SnapshotReader } from './SnapshotReader';
import { withUnits } from './withUnits';

/**
 * Serves everything that was measured in the text format of Prometheus.
 *
 * @param token - what a scraper has to bring; absent: everybody who reaches the port may read
 */
export function createMetricsRouter(
  reader: SnapshotReader,
  token?: string,
): Router {
  const router = PromiseRouter();
  router.get('/', async (request, response) => {
    if (token !== undefined) {
      assertToken(request.headers.authorization, token);
    }
    const { resourceMetrics } = await reader.collect();
    response
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(new PrometheusSerializer().serialize(withUnits(resourceMetrics)));
  });
  return router;
}

function assertToken(header: string | undefined, token: string): void {
  if (header === undefined) {
    throw new AuthenticationError(
      'The metrics of this portal need a bearer token, which stands in ridgeway.telemetry.metrics.token.',
    );
  }
  // Digests have one length, which a comparison in constant time needs.
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(header), digest(`Bearer ${token}`))) {
    throw new NotAllowedError(
      'This is not the token of ridgeway.telemetry.metrics.token.',
    );
  }
}
