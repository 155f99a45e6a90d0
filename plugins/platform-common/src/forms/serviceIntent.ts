import { API_VERSION, DNS_LABEL } from '@ridgeway/intent';
import { formAnnotations } from './formAnnotations';
import { IntentDraft } from './IntentDraft';
import { ServiceValues } from './ServiceValues';
import { Draft, printIntent } from './printIntent';
import { serviceResources } from './serviceResources';

const CONTAINER = 'app';

function probe(path: string | undefined, port: number | undefined): Draft {
  return path && port !== undefined ? { httpGet: { path, port } } : undefined;
}

function ports(values: ServiceValues): Draft {
  return Object.fromEntries(
    (values.ports ?? [])
      .filter(port => port.name)
      .map(({ name, port, targetPort }) => [
        name,
        { port, targetPort: targetPort === port ? undefined : targetPort },
      ]),
  );
}

function scaling(values: ServiceValues): { [field: string]: Draft } {
  const { replicas, max, cpu } = values.scaling ?? {};
  return {
    replicas,
    autoscaling: max === undefined ? undefined : { max, metrics: { cpu } },
  };
}

function exposure(values: ServiceValues): Draft {
  const { hosts = [], port } = values.exposure ?? {};
  return hosts.length > 0
    ? { hosts, port: port || values.ports?.[0]?.name }
    : undefined;
}

function telemetry(values: ServiceValues): Draft {
  const port = values.ports?.[0]?.name;
  const path = values.health?.metrics;
  return port && path ? { port, path } : undefined;
}

/**
 * The Service document that the values of the *New service* form stand for; `undefined`
 * while they do not name a service and its sector yet, since these decide where the
 * document goes. The one container is called `app`.
 */
export function serviceIntent(
  values: ServiceValues,
  template?: string,
): IntentDraft | undefined {
  const { sector, name } = values;
  if (!sector || !name || !DNS_LABEL.test(sector) || !DNS_LABEL.test(name)) {
    return undefined;
  }
  const { resources, variables } = serviceResources(values);
  const first = values.ports?.[0];
  const listens = first?.targetPort ?? first?.port;
  const { cpu, memory } = values.compute ?? {};
  const container = {
    image: values.image?.trim(),
    variables,
    resources: { requests: { cpu, memory }, limits: { memory } },
    livenessProbe: probe(values.health?.liveness, listens),
    readinessProbe: probe(values.health?.readiness, listens),
  };
  const text = printIntent({
    apiVersion: API_VERSION,
    kind: 'Service',
    metadata: {
      name,
      sector,
      annotations: formAnnotations(template, values.description),
    },
    spec: {
      containers: { [CONTAINER]: new Map(Object.entries(container)) },
      service: { ports: ports(values) },
      resources,
      consents: (values.consents ?? []).map(from => ({ from })),
      ...scaling(values),
      exposure: exposure(values),
      telemetry: telemetry(values),
    },
  });
  return {
    path: `sectors/${sector}/${name}.yaml`,
    text,
    subject: `${sector}/${name}`,
    entityRef: `component:${sector}/${name}`,
  };
}
