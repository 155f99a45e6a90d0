import { PrometheusConfig } from '../config/PrometheusConfig';
import { PrometheusApi } from './PrometheusApi';

/** What a question needs: the server, and how it was set up. */
export interface Server {
  api: PrometheusApi;
  config: PrometheusConfig;
}
