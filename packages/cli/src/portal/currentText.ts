import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { worldPath } from '@ridgeway/intent';

/** The text at a path of the intent repository; undefined where nothing is, or nobody can tell. */
export async function currentText(
  client: Pick<PlatformApi, 'getSector' | 'getService'>,
  path: string,
): Promise<string | undefined> {
  const place = worldPath(path);
  if (place.holds === 'nothing' || place.sector === undefined) {
    return undefined;
  }
  const { sector } = place;
  try {
    if (place.holds === 'policy') {
      const { policies } = await client.getSector(sector);
      return policies.find(policy => policy.path === path)?.text;
    }
    if (place.holds !== 'document' || place.name === undefined) {
      return undefined;
    }
    const { name } = place;
    const { intent } = place.kinds.includes('Sector')
      ? await client.getSector(sector)
      : await client.getService({ sector, name });
    return intent.path === path ? intent.text : undefined;
  } catch {
    // It is new, or cannot be read as it stands: then all of it is what changes.
    return undefined;
  }
}
