import { z } from 'zod';
import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { IntentResource } from '../schema/workload';

/** A resource type that the language itself knows. */
export interface ResourceType {
  type: string;
  /** What it is, in one sentence. */
  description: string;
  /** Parameters it takes; unknown ones are errors. */
  params: z.ZodObject;
  /** What placeholders can ask of it; undefined when only the world knows. */
  outputs(resource: IntentResource): readonly string[] | undefined;
  /** Rules beyond the shape of its parameters. */
  findings?(
    resource: IntentResource,
    name: string,
    path: Path,
  ): Iterable<Finding>;
}
