import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { consentFindings } from './consents';
import { reservedNameFindings } from './reservedName';
import { resourceFindings } from './resources';

/** What a workload that the platform does not run can have: destinations. */
const CALLABLE = ['service', 'external-service'];
/** What manifests from elsewhere can have besides: secrets, which they mention by name. */
const OF_PACKAGES = [...CALLABLE, 'secret'];

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
  yield* typeFindings(
    spec.resources,
    CALLABLE,
    'A MeshMember',
    'the platform does not run it',
  );
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
  if (spec.folder !== undefined && spec.values !== undefined) {
    yield {
      reason: 'ConflictingFields',
      path: ['spec', 'values'],
      at: 'key',
      reliesOn: [['spec', 'folder']],
      message: 'This package has values, and no chart to fill them into.',
      allowed: 'values beside a chart',
      suggestion: 'Write them into the manifests of the folder.',
    };
  }
  yield* typeFindings(
    spec.resources,
    OF_PACKAGES,
    'A Package',
    'its manifests bring what it needs',
  );
  yield* resourceFindings(spec.resources ?? {});
  yield* consentFindings(
    spec.consents ?? [],
    Object.keys(spec.ports ?? {}),
    ['spec', 'ports'],
    'Declare it under spec.ports.',
  );
}

/** Types of resources that nothing would come of. */
function* typeFindings(
  resources: DocumentOf<'MeshMember'>['spec']['resources'],
  usable: readonly string[],
  subject: string,
  because: string,
): Generator<Finding> {
  for (const [name, { type }] of Object.entries(resources ?? {})) {
    if (!usable.includes(type)) {
      yield {
        reason: 'InvalidValue',
        path: ['spec', 'resources', name, 'type'],
        message: `${subject} has no use for a resource of type ${type}: ${because}.`,
        allowed: choice(usable),
        example: `${name}: { type: service, id: retail/inventory }`,
      };
    }
  }
}
