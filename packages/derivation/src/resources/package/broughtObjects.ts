import { Provenance } from '../../model/Derivation';
import { overrideProvenance } from '../../exceptions/overrideProvenance';
import { JudgedObject } from '../../package/judgeManifests';
import { PackageScope } from '../../package/PackageScope';
import { ResourceKind } from '../ResourceKind';

/** What a package brings, held to the guardrails. */
export const broughtObjects: ResourceKind<PackageScope> = {
  kind: 'Manifest',
  derive: scope => scope.objects.map(({ object }) => object),
  explain(scope, object) {
    const judged = scope.objects.find(
      each =>
        each.object.kind === object.kind &&
        each.object.metadata.name === object.metadata.name,
    );
    return judged ? provenanceOf(scope, judged) : [];
  },
};

function provenanceOf(
  scope: PackageScope,
  { manifest, kind }: JudgedObject,
): Provenance[] {
  const { folder } = scope.document.document.spec;
  const origin = folder === undefined ? 'spec.chart' : 'spec.folder';
  const [pod] = kind.template ? [kind.template.join('.')] : [];
  return [
    {
      field: '',
      intent: origin,
      guardrail: kind.guardrail,
      why: `The package brings it (${manifest.source}), and nothing in it is against a guardrail.`,
    },
    {
      field: 'metadata.labels',
      guardrail: 'own-identity',
      why: 'By these labels network, mesh and portal know whose it is.',
    },
    ...(pod === undefined
      ? []
      : [
          {
            field: `${pod}.spec.serviceAccountName`,
            guardrail: 'own-identity',
            why: 'Its pods run as the package itself, and as nobody else.',
          },
          {
            field: `${pod}.spec.securityContext`,
            guardrail: 'restricted-pods',
            why: 'What the manifest leaves open is filled in with the restricted profile.',
          },
          ...overrideProvenance(scope.grants, {
            hostNetwork: [`${pod}.spec.hostNetwork`],
            nodeSelector: [`${pod}.spec.nodeSelector`],
            runAsRoot: [`${pod}.spec.securityContext`],
            readWriteRootFilesystem: [`${pod}.spec.containers`],
            serviceAccountToken: [`${pod}.spec.automountServiceAccountToken`],
          }),
        ]),
  ];
}
