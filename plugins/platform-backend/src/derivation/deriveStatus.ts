import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Derivation,
  deriveSubjects,
  DeriveOptions,
} from '@ridgeway/derivation';
import { ResourceCount, SubjectStatus } from './Snapshot';
import { brokenCondition, subjectOfBroken } from './brokenCondition';
import { ReadWorld } from './WorldReader';

/** So many at a time: what is derived and not kept stays small, and requests get their turn. */
const BATCH = 100;

/** Derives subjects and keeps what lists and pages need of each. */
export async function deriveStatus(
  read: Pick<ReadWorld, 'world' | 'broken'>,
  subjects: Iterable<string>,
  options: DeriveOptions,
  logger: LoggerService,
): Promise<Map<string, SubjectStatus>> {
  const statuses = new Map<string, SubjectStatus>();
  const pending = [...subjects];
  for (let start = 0; start < pending.length; start += BATCH) {
    const batch = pending.slice(start, start + BATCH);
    try {
      const derivation = deriveSubjects(read.world, batch, options);
      batch.forEach(subject =>
        statuses.set(subject, statusOf(subject, derivation)),
      );
    } catch {
      // One of them: the others shall not be without a derivation for it.
      batch.forEach(subject =>
        statuses.set(subject, deriveAlone(subject, read, options, logger)),
      );
    }
    await new Promise(resolve => setImmediate(resolve));
  }
  for (const [path, document] of read.broken) {
    const subject = subjectOfBroken(read.world, path);
    const status = subject === undefined ? undefined : statuses.get(subject);
    if (subject !== undefined && status) {
      statuses.set(subject, {
        ...status,
        conditions: [
          brokenCondition(subject, path, document),
          ...status.conditions.filter(
            ({ type, status: value }) => type !== 'Valid' || value !== 'True',
          ),
        ],
      });
    }
  }
  return statuses;
}

function deriveAlone(
  subject: string,
  { world }: Pick<ReadWorld, 'world'>,
  options: DeriveOptions,
  logger: LoggerService,
): SubjectStatus {
  try {
    return statusOf(subject, deriveSubjects(world, [subject], options));
  } catch (error) {
    logger.error(`${subject} cannot be derived: ${error}`);
    return {
      conditions: [
        {
          subject,
          type: 'Derived',
          status: 'Unknown',
          reason: 'DerivationFailed',
          message: `Something in the platform failed while ${subject} was derived; it is no fault of the intent. What is running stays as it is.`,
          remedy: {
            summary:
              'The platform team finds the failure in the log of the platform backend.',
            owner: options.platformTeam,
          },
        },
      ],
      agreements: [],
      resources: [],
    };
  }
}

function statusOf(subject: string, derivation: Derivation): SubjectStatus {
  const counts = new Map<string, ResourceCount>();
  for (const resource of derivation.resources) {
    if (resource.subject === subject) {
      const { environment, object } = resource;
      const key = `${environment}/${object.apiVersion}/${object.kind}`;
      const count = counts.get(key) ?? {
        environment,
        apiVersion: object.apiVersion,
        kind: object.kind,
        count: 0,
      };
      count.count += 1;
      counts.set(key, count);
    }
  }
  return {
    conditions: derivation.conditions.filter(
      condition => condition.subject === subject,
    ),
    agreements: derivation.agreements.filter(
      ({ caller, callee }) => caller === subject || callee === subject,
    ),
    resources: [...counts.values()],
  };
}
