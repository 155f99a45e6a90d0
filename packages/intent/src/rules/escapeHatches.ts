import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { consentFindings } from './consents';
import { reservedNameFindings } from './reservedName';
import { resourceFindings } from './resources';

/** What a workload that the platform does not run can have: destinations. */
const CALLABLE = ['service', 'external-service'];

/** Rules of a MeshMember beyond its shape. */
export function* meshMemberFindings({
  metadata,
  spec,
}: DocumentOf<'MeshMember'>): Generator<Finding> {
  yield* reservedNameFindings(metadata.name);
  if (Object.keys(spec.selector).length === 0) {
    yield {
      reason: 'EmptyValue',
      path: ['spec', 'selector'],
      message: 'An empty selector would select every pod of the sector.',
      allowed: 'at least one label of its pods',
      example: 'selector: { app: ledger }',
    };
  }
  for (const [name, { type }] of Object.entries(spec.resources ?? {})) {
    if (!CALLABLE.includes(type)) {
      yield {
        reason: 'InvalidValue',
        path: ['spec', 'resources', name, 'type'],
        message: `A MeshMember has no use for a resource of type ${type}: the platform does not run it.`,
        allowed: CALLABLE.join(' or '),
        example: `${name}: { type: service, id: retail/inventory }`,
      };
    }
  }
  yield* resourceFindings(spec.resources ?? {});
  yield* consentFindings(spec.consents ?? [], Object.keys(spec.ports), [
    'spec',
    'ports',
  ]);
}

/** Rules of a Package beyond its shape. */
export function* packageFindings({
  metadata,
  spec,
}: DocumentOf<'Package'>): Generator<Finding> {
  yield* reservedNameFindings(metadata.name);
  if ((spec.chart === undefined) === (spec.folder === undefined)) {
    yield {
      reason: spec.chart ? 'ConflictingFields' : 'MissingField',
      path: ['spec', ...(spec.chart ? ['folder'] : [])],
      at: 'key',
      reliesOn: [
        ['spec', 'chart'],
        ['spec', 'folder'],
      ],
      message: spec.chart
        ? 'This package has a chart and a folder.'
        : 'This package has neither a chart nor a folder.',
      allowed: 'exactly one of chart and folder',
      example: 'folder: sectors/retail/manifests/search',
    };
  }
  yield* resourceFindings(spec.resources ?? {});
}
