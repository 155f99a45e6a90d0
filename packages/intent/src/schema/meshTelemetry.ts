import { z } from 'zod';

const provider = z.string().min(1);

/** What the mesh tells about the traffic of services, and to whom. */
export const meshTelemetry = z.strictObject({
  accessLogs: z
    .enum(['all', 'errors', 'none'])
    .optional()
    .describe(
      'Requests that proxies log: all, errors (status 400 and above; default) or none.',
    ),
  accessLogProvider: provider.optional().meta({
    description:
      "Provider of the mesh that access logs go to; default envoy, the proxy's own output.",
    examples: ['otel'],
  }),
  metricsProvider: provider.optional().meta({
    description: 'Provider of the mesh for metrics; default prometheus.',
    examples: ['prometheus'],
  }),
  tracing: z
    .strictObject({
      provider: provider.meta({
        description: 'Provider of the mesh that traces go to.',
        examples: ['otel-tracing'],
      }),
      percentage: z
        .number()
        .min(0)
        .max(100)
        .optional()
        .describe('Share of requests that are traced; default 1.'),
    })
    .optional()
    .describe('Traces; without it, what the mesh itself is configured for.'),
});
