import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { shutDown } from './shutdown.ts';
import { startTracing } from './tracing.ts';

const config = readConfig(process.env);
const tracing = startTracing(process.env);
const app = createApp(createMetrics());

app.server.listen(config.port, () => log('Listening', { port: config.port }));

async function stop(signal: string): Promise<void> {
  log('Stopping', { signal });
  await shutDown(app, config.drainMs);
  await tracing.shutdown();
  log('Stopped');
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
