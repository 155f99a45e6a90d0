import { PolicyFile, World } from '@ridgeway/intent';

/** A permit that ends with an exception. */
export interface EndingPermit {
  file: PolicyFile;
  /** Id of the exception, in its sector. */
  exception: string;
  /** The day from which it no longer counts. */
  until: string;
}

/** Permits that were committed with exceptions of a sector, as requests write them. */
export function permitsOf(world: World, sector: string): EndingPermit[] {
  return world.policies.flatMap(file => {
    const exception = /^@exception\("([^"/]+)\/([^"/]+)"\)$/m.exec(file.text);
    const until = /context\.asOf < datetime\("([^"]+)"\)/.exec(file.text);
    return file.sector === undefined && exception?.[1] === sector && until
      ? [{ file, exception: exception[2], until: until[1] }]
      : [];
  });
}
