import { instrument } from '../instrument';
import { exportOtlp } from '../exportOtlp';

/** A portal that does nothing but send its metrics to the address that it is given. */
const [url] = process.argv.slice(2);
const tell = (message: string) => {
  process.stdout.write(`${message}\n`);
};
const logger = {
  error: tell,
  warn: tell,
  info: tell,
  debug: tell,
  child: () => logger,
};
exportOtlp(
  instrument(),
  { url, headers: { 'x-tenant': 'fernhill' }, intervalMs: 50 },
  'platform/portal',
  logger,
);
process.stdin.resume();
