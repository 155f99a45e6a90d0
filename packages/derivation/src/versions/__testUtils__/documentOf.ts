import { Spec } from '../../__testUtils__/worlds';
import { SUBJECT } from './goldenWorld';

/** The text of the one Service that is looked at, in a version. */
export function documentOf(version: string, spec: Spec): string {
  const [sector, name] = SUBJECT.split('/');
  return `${JSON.stringify(
    {
      apiVersion: `ridgeway.dev/${version}`,
      kind: 'Service',
      metadata: { name, sector },
      spec,
    },
    undefined,
    2,
  )}\n`;
}
