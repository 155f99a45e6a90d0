import { API_VERSION, DNS_LABEL } from '@ridgeway/intent';
import { MeshMemberValues, PackageValues } from './HatchValues';
import { formAnnotations } from './formAnnotations';
import { IntentDraft } from './IntentDraft';
import { Draft, printIntent } from './printIntent';
import { serviceResources } from './serviceResources';

/** The MeshMember that the values of its form stand for; `undefined` while they name none. */
export function meshMemberIntent(
  values: MeshMemberValues,
  template?: string,
): IntentDraft | undefined {
  const { serviceAccount, selector = [] } = values;
  return draftOf('MeshMember', values, template, {
    selector: Object.fromEntries(selector.map(labelOf)),
    serviceAccount: serviceAccount?.trim() || values.name,
    ports: portsOf(values, ({ port, targetPort }) => ({
      port: targetPort ?? port,
    })),
  });
}

/** The Package that the values of its form stand for; `undefined` while they name none. */
export function packageIntent(
  values: PackageValues,
  template?: string,
): IntentDraft | undefined {
  const { chartRepository, chartName, chartVersion, chartDigest } = values;
  return draftOf('Package', values, template, {
    folder: values.folder?.trim(),
    chart: {
      repository: chartRepository?.trim(),
      name: chartName?.trim(),
      version: chartVersion?.trim(),
      digest: chartDigest?.trim(),
    },
    ports: portsOf(values, ({ port, targetPort }) => ({
      port,
      targetPort: targetPort === port ? undefined : targetPort,
    })),
  });
}

function draftOf(
  kind: 'MeshMember' | 'Package',
  values: MeshMemberValues & Pick<PackageValues, 'secrets'>,
  template: string | undefined,
  spec: { readonly [field: string]: Draft },
): IntentDraft | undefined {
  const { sector, name, description } = values;
  if (!sector || !name || !DNS_LABEL.test(sector) || !DNS_LABEL.test(name)) {
    return undefined;
  }
  const { resources } = serviceResources({
    secrets: values.secrets,
    calls: values.calls?.map(ref => ({ ref })),
  });
  return {
    path: `sectors/${sector}/${name}.yaml`,
    text: printIntent({
      apiVersion: API_VERSION,
      kind,
      metadata: {
        name,
        sector,
        annotations: formAnnotations(template, description),
      },
      spec: {
        ...spec,
        resources,
        consents: (values.consents ?? []).map(from => ({ from })),
      },
    }),
    subject: `${sector}/${name}`,
    entityRef: `component:${sector}/${name}`,
  };
}

/** `app=ledger`, as `kubectl` writes it. */
function labelOf(text: string): [string, string] {
  const [key, ...value] = text.split('=');
  return [key.trim(), value.join('=').trim()];
}

function portsOf(
  { ports = [] }: Pick<MeshMemberValues, 'ports'>,
  draft: (port: { port?: number; targetPort?: number }) => Draft,
): Draft {
  return Object.fromEntries(
    ports.filter(({ name }) => name).map(port => [port.name, draft(port)]),
  );
}
