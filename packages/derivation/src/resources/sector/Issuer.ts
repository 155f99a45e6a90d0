import type { IIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer';
import { SectorScope } from '../../sector/SectorScope';
import { SECTOR_ISSUER } from '../exposure';
import { fillIn } from '../fillIn';
import { ResourceKind } from '../ResourceKind';

/** What signs certificates for the sector, where the platform gives each sector its own. */
export const issuer: ResourceKind<SectorScope> = {
  kind: 'Issuer',
  derive(scope) {
    const template = scope.place.settings.issuer;
    const { domains = [] } = scope.spec;
    return template && domains.length > 0
      ? [
          {
            apiVersion: 'cert-manager.io/v1',
            kind: 'Issuer',
            metadata: scope.metadata(SECTOR_ISSUER, {
              intent: 'spec.domains',
              guardrail: 'hosts-in-domains',
            }),
            spec: fillIn(template, {
              domains,
              sector: scope.subject,
              environment: scope.place.environment,
              namespace: scope.namespace,
            }),
          } satisfies IIssuer,
        ]
      : [];
  },
  explain: ({ place }) => [
    {
      field: '',
      intent: 'spec.domains',
      guardrail: 'hosts-in-domains',
      why: 'Services here get certificates for the domains of their sector from an issuer of its own.',
    },
    {
      field: 'spec',
      intent: `spec.clusters.${place.cluster}.issuer`,
      document: 'platform/platform.yaml',
      why: 'How the platform has certificates signed.',
    },
  ],
};
