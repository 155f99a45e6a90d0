import { KubernetesObject } from '../model/KubernetesObject';
import { ApiResource } from '../model/DeriveOptions';
import { byText } from '../text/compare';
import { Draft } from './build';

/** Tells the kinds apart that clusters serve. */
export class ServedKinds {
  private readonly kinds: ReadonlySet<string> | undefined;

  constructor(resources: readonly ApiResource[] | undefined) {
    this.kinds =
      resources &&
      new Set(resources.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
  }

  has({ apiVersion, kind }: KubernetesObject): boolean {
    return this.kinds?.has(`${apiVersion} ${kind}`) ?? true;
  }
}

/** `Applied=False, ApiNotServed`: what was left out because the cluster does not serve its kind. */
export function apiNotServed(
  subject: string,
  cluster: string,
  left: readonly KubernetesObject[],
): Draft[] {
  if (left.length === 0) {
    return [];
  }
  const kinds = [
    ...new Set(left.map(({ apiVersion, kind }) => `${kind} (${apiVersion})`)),
  ].sort(byText);
  return [
    {
      subject,
      type: 'Applied',
      status: 'False',
      reason: 'ApiNotServed',
      message: `Cluster ${cluster} does not serve ${kinds.join(
        ', ',
      )}. Everything else is derived.`,
      remedy: {
        summary:
          'Install the missing APIs in the cluster; what was left out follows by itself.',
      },
    },
  ];
}
