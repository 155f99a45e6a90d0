import { PlatformApi, ResourceView } from '@ridgeway/plugin-platform-common';
import { Subject } from '@ridgeway/ui';

async function environmentsOf(
  api: PlatformApi,
  { sector, name }: Subject,
  signal: AbortSignal,
): Promise<string[]> {
  if (name) {
    return (await api.getService({ sector, name }, { signal })).environments;
  }
  const { environments } = await api.getSector(sector, { signal });
  return environments.map(environment => environment.name);
}

/** Everything that is derived for a sector or service, environment by environment. */
export async function loadResources(
  api: PlatformApi,
  subject: Subject,
  signal: AbortSignal,
): Promise<ResourceView[]> {
  const { sector, name } = subject;
  const environments = await environmentsOf(api, subject, signal);
  const answers = await Promise.all(
    environments.map(environment =>
      name
        ? api.getServiceResources({ sector, name, environment }, { signal })
        : api.getSectorResources(sector, environment, { signal }),
    ),
  );
  return answers.flatMap(answer => answer.items);
}
