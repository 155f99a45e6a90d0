import { HumanDuration } from '@backstage/types';

export interface Config {
  ridgeway?: {
    telemetry?: {
      /** The service that this portal is, for example `platform/portal`: its page shows what the process measures. */
      portal?: string;
      /** Serves what the process measures to a Prometheus, under `/metrics`. */
      metrics?: {
        /** Default: false. */
        enabled?: boolean;
        /**
         * Bearer token that a scraper has to bring. Default: whoever reaches the port may read.
         * @visibility secret
         */
        token?: string;
      };
      /** Sends what the process measures by OTLP over HTTP. */
      otlp?: {
        /** The whole address: `http://collector.example:4318/v1/metrics`. */
        url: string;
        headers?: {
          /** @visibility secret */
          [name: string]: string;
        };
        /** How often. Default: one minute. */
        interval?: HumanDuration | string;
      };
      /**
       * Servers that speak the HTTP API of Prometheus: itself, Thanos, Mimir, VictoriaMetrics. The first that covers
       * the environment and the cluster of a service is asked.
       */
      prometheus?: Array<{
        /** Where its API begins, without `/api/v1`. */
        url: string;
        /** How readers know it. Default: `Prometheus at` and the host. */
        label?: string;
        /** Address under which people open it, for links to alerts. Default: no links. */
        externalUrl?: string;
        /** Names of the environments whose metrics it has. Default: all. */
        environments?: string[];
        /** Names of the clusters whose metrics it has, as platform.yaml has them. Default: all. */
        clusters?: string[];
        /**
         * How often it reads the metrics; rates look back four times as long. Default: 30 seconds.
         */
        scrapeInterval?: HumanDuration | string;
        /** How long one question may take. Default: 10 seconds. */
        timeout?: HumanDuration | string;
        /** Default: none. */
        auth?:
          | {
              type: 'bearer';
              /** @visibility secret */
              token: string;
            }
          | {
              type: 'basic';
              username: string;
              /** @visibility secret */
              password: string;
            };
        /** Headers of every question, for example the tenant. */
        headers?: {
          /** @visibility secret */
          [name: string]: string;
        };
        /** In PEM; `$file` includes a file. */
        tls?: {
          /** Certificates of whom to trust. Default: the machine's. */
          ca?: string;
          /** Certificate that the portal shows. */
          cert?: string;
          /** @visibility secret */
          key?: string;
          /** Name that the certificate of the server must have. Default: the host of the address. */
          serverName?: string;
        };
      }>;
      /**
       * Pages elsewhere that services are shown with. In the address, `{sector}`, `{name}`, `{namespace}`,
       * `{environment}`, `{cluster}`, `{from}`, `{to}` (ISO moments), `{fromMs}` and `{toMs}` are filled in.
       */
      links?: Array<{
        kind: 'logs' | 'traces' | 'dashboard';
        title: string;
        url: string;
        /** Names of the environments it is for. Default: all. */
        environments?: string[];
      }>;
    };
  };
}
