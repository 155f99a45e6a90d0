import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { formatValue } from '@ridgeway/ui';

/** A month and how many services each version was used by at its end. */
export type VersionMonth = DeprecationsView['months'][number];

/** Versions in the order of the newest month's, then those that are gone. */
export function versionsOf(
  view: Pick<DeprecationsView, 'versions' | 'months'>,
): string[] {
  const now = view.versions.map(({ version }) => version);
  const before = view.months.flatMap(({ versions }) => Object.keys(versions));
  return [...new Set([...now, ...before])];
}

/** `ridgeway.dev/v1alpha1` as people call it. */
export function versionName(version: string): string {
  return version.replace(/^ridgeway\.dev\//, '');
}

/** `v1 92%, v1beta1 6%, v1alpha1 2%.` */
export function versionsInWords(
  versions: DeprecationsView['versions'],
): string {
  return `${versions
    .map(
      ({ version, share }) =>
        `${versionName(version)} ${formatValue(share, 'share')}`,
    )
    .join(', ')}.`;
}
