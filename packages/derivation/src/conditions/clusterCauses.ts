import { Cause } from '../model/Condition';
import { exposureOf } from '../resources/exposure';
import { openedByException } from './exceptionCauses';
import { openToClusters, openToOutside } from './egressCauses';
import { shortName } from '../names/names';
import { volumesOnOneNode } from '../service/volumeCauses';
import { ServiceScope } from '../service/ServiceScope';

/** Something that was derived and holds less than it could; it does not stop the service. */
export function weakened(scope: ServiceScope): Cause[] {
  return [
    ...openedByException(scope),
    ...assumedOfCluster(scope),
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

/** What an exposed service rests on and `platform.yaml` does not name. */
function assumedOfCluster(scope: ServiceScope): Cause[] {
  const { index, place, subject } = scope;
  const exposed = exposureOf(scope);
  const { cluster, settings } = place;
  const named = index.world.platform?.document.spec.clusters[cluster];
  if (!exposed) {
    return [];
  }
  const { namespace, name } = settings.ingressGateway;
  const who = shortName(scope.platformTeam);
  const wayOut = (setting: string) =>
    `${who} can name it in platform.yaml under clusters.${cluster}.${setting}.`;
  return [
    ...(named?.ingressGateway
      ? []
      : [
          {
            reason: 'IngressGatewayAssumed' as const,
            message: `${subject} is exposed at gateway ${namespace}/${name}, because cluster ${cluster} names none. ${wayOut(
              'ingressGateway',
            )}`,
          },
        ]),
    ...(exposed.own === undefined ||
    exposed.own.issuer.kind === 'Issuer' ||
    named?.certificateIssuer
      ? []
      : [
          {
            reason: 'CertificateIssuerAssumed' as const,
            message: `Certificates of ${subject} come from the cluster issuer ${
              settings.certificateIssuer
            }, because cluster ${cluster} names none. ${wayOut(
              'certificateIssuer',
            )}`,
          },
        ]),
  ];
}
