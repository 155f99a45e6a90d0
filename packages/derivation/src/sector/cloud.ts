import { PlatformSpec, SectorSpec } from '@ridgeway/intent';

/** How the platform provides cloud projects. */
export type CloudProjectSource = NonNullable<PlatformSpec['cloudProject']>;

/**
 * Cloud projects of an organisation that does not say what they are: the definition that Ridgeway
 * ships (`packages/crossplane`), which has a composition for Google Cloud.
 */
const SHIPPED: CloudProjectSource = {
  group: 'managed.ridgeway.dev',
  kind: 'CloudProject',
  version: 'v1',
  spec: { projectId: '${name}', region: '${region}' },
};

/** True when a sector has something in a cloud. */
export function hasCloud({ cloud }: Pick<SectorSpec, 'cloud'>): boolean {
  return cloud !== undefined && cloud.provider !== 'none';
}

/** What the cloud project of a sector is; undefined without a cloud, or where nobody says. */
export function cloudProjectOf(
  { cloud }: Pick<SectorSpec, 'cloud'>,
  configured: CloudProjectSource | undefined,
): CloudProjectSource | undefined {
  if (!hasCloud({ cloud })) {
    return undefined;
  }
  return configured ?? (cloud?.provider === 'gcp' ? SHIPPED : undefined);
}
