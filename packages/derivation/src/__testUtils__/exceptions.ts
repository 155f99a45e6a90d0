import { loadWorld, World, WorldFile } from '@ridgeway/intent';
import { file, filesOf, Spec } from './worlds';

/** Half a year around the moment that tests judge by. */
const LIFE = { grantedAt: '2026-09-01', expires: '2027-01-31' };

/** An exception called `exception` for `sector/name`, in force unless the spec says otherwise. */
export function exceptionFor(
  subject: string,
  spec: Spec,
  name = 'exception',
): WorldFile {
  const [sector] = subject.split('/');
  return file(
    `sectors/${sector}/exceptions/${name}.yaml`,
    'Exception',
    { name, sector },
    {
      subject,
      reason: 'Tests',
      requestedBy: 'user:default/ana',
      grantedBy: 'user:default/pat',
      ...LIFE,
      ...spec,
    },
  );
}

/** A mesh member `sector/name` with one port and an identity of its own. */
export function meshMember(subject: string, spec: Spec = {}): WorldFile {
  const [sector, name] = subject.split('/');
  return file(
    `sectors/${sector}/${name}.yaml`,
    'MeshMember',
    { name, sector },
    {
      selector: { app: name },
      serviceAccount: `${name}-account`,
      ports: { http: { port: 8080 } },
      ...spec,
    },
  );
}

/** A guardrail's document. */
export function guardrail(name: string, spec: Spec = {}): WorldFile {
  return file(
    `platform/guardrails/${name}.yaml`,
    'Guardrail',
    { name },
    {
      title: 'Tests',
      why: 'It broke once.',
      layers: ['derivation'],
      owner: 'group:default/security',
      overridable: true,
      ...spec,
    },
  );
}

/** A world from specs, with more files. */
export function worldWith(
  specs: Record<string, Spec>,
  ...files: readonly WorldFile[]
): World {
  return loadWorld([...filesOf(specs), ...files]);
}
