import { Spec, sector, service } from './worlds';

/** A sector on a cluster whose services may reach a few destinations outside. */
export function openSector(cluster = 'dev'): Spec {
  return sector({
    environments: [{ name: 'production', cluster }],
    egress: [
      '*.stripe.example:443',
      'api.stripe.example:80',
      'api.stripe.example:8080',
      'db.example:5432',
      '10.2.3.4:5432',
    ],
  });
}

/** A service that declares endpoints outside, by name. */
export function reaching(endpoints: Record<string, string>): Spec {
  return service({
    resources: { out: { type: 'external-service', params: { endpoints } } },
  });
}
