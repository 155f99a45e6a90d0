import { ServiceView } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { ExceptionOptions, exceptionsOf } from './toExceptionView';
import { toServiceSummary } from './toServiceSummary';
import { Member } from './worldIndex';

/** A service as its page shows it. */
export function toServiceView(
  snapshot: Snapshot,
  member: Member,
  options: ExceptionOptions & { codeUrl: string | undefined },
): ServiceView {
  const { sector, name } = member.document.metadata;
  const ref = `${sector}/${name}`;
  const status = snapshot.subjects.get(ref);
  return {
    ...toServiceSummary(snapshot, member),
    intent: {
      path: member.file,
      text: snapshot.files.get(member.file)?.text ?? '',
      revision: member.revision,
    },
    conditions: status?.conditions ?? [],
    agreements: status?.agreements ?? [],
    exceptions: exceptionsOf(
      snapshot.world,
      exception => exception.document.spec.subject === ref,
      options,
    ),
    ports: portsOf(member),
    resources: (status?.resources ?? []).map(
      ({ environment, kind, count }) => ({ environment, kind, count }),
    ),
    ...(options.codeUrl === undefined ? {} : { codeUrl: options.codeUrl }),
  };
}

/** Names of the ports that callers can use. */
export function portsOf({ document }: Member): string[] {
  switch (document.kind) {
    case 'Service':
      return Object.keys(document.spec.service?.ports ?? {});
    case 'MeshMember':
    case 'Package':
      return Object.keys(document.spec.ports ?? {});
    default:
      return [];
  }
}
