import { Cause } from '../model/Condition';
import { exposedHosts, exposedPort } from '../resources/exposedPort';
import { issuerOf } from '../resources/exposure';
import { openedByException } from './exceptionCauses';
import { openToClusters, openToOutside } from './egressCauses';
import { shortName } from '../names/names';
import { volumesOnOneNode } from '../service/volumeCauses';
import { ServiceScope } from '../service/ServiceScope';

/** What follows from the intent and was not derived because the cluster lacks something for it. */
export function missingInCluster(scope: ServiceScope): Cause[] {
  const { settings, cluster } = scope.place;
  const who = shortName(scope.platformTeam);
  const causes: Cause[] = [];
  if (exposedHosts(scope).length > 0 && exposedPort(scope)) {
    if (!settings.ingressGateway) {
      causes.push({
        reason: 'IngressGatewayMissing',
        message: `${scope.subject} is exposed, and cluster ${cluster} has no ingress gateway.`,
        remedy: {
          summary: `${who} can name one in platform.yaml under clusters.${cluster}.ingressGateway.`,
          owner: scope.platformTeam,
        },
      });
    }
    if (
      settings.ingressGateway?.listeners !== 'shared' &&
      !issuerOf(scope.place)
    ) {
      causes.push({
        reason: 'CertificateIssuerMissing',
        message: `${scope.subject} is exposed, and cluster ${cluster} has no issuer of certificates.`,
        remedy: {
          summary: `${who} can name one in platform.yaml under clusters.${cluster}.certificateIssuer.`,
          owner: scope.platformTeam,
        },
      });
    }
  }
  return causes;
}

/** Something that was derived and holds less than it could; it does not stop the service. */
export function weakened(scope: ServiceScope): Cause[] {
  return [
    ...openedByException(scope),
    ...openToOutside(scope),
    ...openToClusters(scope),
    ...volumesOnOneNode(scope),
    ...missingMetrics(scope),
  ];
}

function missingMetrics({ subject, intent }: ServiceScope): Cause[] {
  const name = intent.telemetry?.port;
  return name === undefined || intent.ports.some(port => port.name === name)
    ? []
    : [
        {
          reason: 'MetricsPortMissing',
          message: `Metrics of ${subject} are not scraped: telemetry names the port ${name}, and the service declares none of that name.`,
        },
      ];
}
