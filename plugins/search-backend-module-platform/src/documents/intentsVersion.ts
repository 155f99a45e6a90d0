import { PlatformReader } from './DocumentSource';

/** The head of the intent repository: what it holds changes with it and never without. */
export async function intentsVersion(reader: PlatformReader): Promise<string> {
  const { head } = await reader.platform.getRegistry(
    { subjects: [] },
    await reader.options(),
  );
  return head;
}
