import {
  DocumentChange,
  PlatformApi,
  PlatformRequestOptions,
} from '@ridgeway/plugin-platform-common';
import { subjectOfPath } from '../entity/subject';

const POLICY = /^sectors\/([^/]+)\/policies\//;

/** The text of a document that a change replaces; undefined where there is none, or it cannot be read. */
export async function documentBefore(
  api: PlatformApi,
  change: DocumentChange,
  options: PlatformRequestOptions,
): Promise<string | undefined> {
  if (change.create) {
    return undefined;
  }
  try {
    const subject = subjectOfPath(change.path);
    if (subject) {
      const { sector, name } = subject;
      const view = name
        ? await api.getService({ sector, name }, options)
        : await api.getSector(sector, options);
      return view.intent.text;
    }
    const policy = POLICY.exec(change.path);
    if (policy) {
      const { policies } = await api.getSector(policy[1], options);
      return policies.find(({ path }) => path === change.path)?.text;
    }
  } catch {
    // Without what was there before, what comes is shown whole.
  }
  return undefined;
}
