import { API_VERSION, DNS_LABEL } from '@ridgeway/intent';
import { formAnnotations } from './formAnnotations';
import { IntentDraft } from './IntentDraft';
import { SectorValues } from './SectorValues';
import { printIntent } from './printIntent';

/**
 * The Sector document that the values of the *New sector* form stand for; `undefined` while
 * they do not name a sector yet, since the name decides where the document goes.
 */
export function sectorIntent(
  values: SectorValues,
  template?: string,
): IntentDraft | undefined {
  const { name } = values;
  if (!name || !DNS_LABEL.test(name)) {
    return undefined;
  }
  const text = printIntent({
    apiVersion: API_VERSION,
    kind: 'Sector',
    metadata: { name, annotations: formAnnotations(template) },
    spec: {
      owner: values.owner,
      purpose: values.purpose?.trim(),
      environments: values.environments,
      quota: values.quota,
      domains: values.domains,
      egress: values.egress,
      managed: values.managed,
      secrets: Object.fromEntries(
        (values.secrets ?? [])
          .filter(secret => secret.name)
          .map(secret => [
            secret.name,
            { keys: secret.keys, remote: secret.remote },
          ]),
      ),
    },
  });
  return {
    path: `sectors/${name}/sector.yaml`,
    text,
    subject: name,
    entityRef: `system:default/${name}`,
  };
}
