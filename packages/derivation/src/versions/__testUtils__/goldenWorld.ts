import { WorldFile } from '@ridgeway/intent';
import { byException } from '../../__testUtils__/authorizers';
import { exceptionFor } from '../../__testUtils__/exceptions';
import { filesOf, sector, service } from '../../__testUtils__/worlds';
import { DerivedResource } from '../../model/Derivation';
import { KubernetesObject } from '../../model/KubernetesObject';

/** Exceptions count, and everything else is permitted. */
export const options = byException;

/** The one document that results are written down for. */
export const SUBJECT = 'commerce/checkout';

/** Node labels that an exception grants to a document that asks for nodes. */
const NODES = { 'disk.example.com/kind': 'nvme' };

/** What it has to do with, and its document. */
export function goldenWorld(text: string): WorldFile[] {
  const calling = {
    resources: { checkout: { type: 'service', id: SUBJECT } },
  };
  return [
    ...filesOf({
      commerce: sector({
        domains: ['example.com'],
        egress: ['api.stripe.example:443', 'ledger.bank.example:7000'],
        managed: ['postgres'],
      }),
      payments: sector({
        secrets: {
          'stripe-key': {
            keys: ['api-key', 'hook-key'],
            remote: { production: 'payments/production/stripe' },
          },
        },
      }),
      retail: sector(),
      'retail/inventory': service({ consents: [{ from: SUBJECT }] }),
      web: sector(),
      'web/storefront': service(calling),
      'web/admin': service(calling),
    }),
    ...(text.includes('disk.example.com')
      ? [
          exceptionFor(SUBJECT, {
            field: 'spec.nodeSelector',
            overrides: { nodeSelector: NODES },
          }),
        ]
      : []),
    { path: `sectors/${SUBJECT}.yaml`, text },
  ];
}

/** The objects of the document without what speaks of where they come from. */
export function comparable(
  resources: readonly DerivedResource[],
): KubernetesObject[] {
  return resources
    .filter(({ subject }) => subject === SUBJECT)
    .map(({ object }) => {
      const { annotations = {}, ...metadata } = object.metadata;
      const own = Object.entries(annotations).filter(
        ([name]) => !name.startsWith('ridgeway.dev/'),
      );
      return {
        ...object,
        metadata: {
          ...metadata,
          ...(own.length > 0 && { annotations: Object.fromEntries(own) }),
        },
      };
    });
}
