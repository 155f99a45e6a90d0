import { TelemetryViews } from '../views/TelemetryViews';
import { Guard } from './Guard';

/** What the routes need. */
export interface ApiOptions {
  guard: Pick<Guard, 'read'>;
  views: TelemetryViews;
}
