import { fieldUsage, FieldUsage, World } from '@ridgeway/intent';
import { FactData } from '@ridgeway/plugin-platform-common';
import { History } from './History';

type Kind = FactData<'intent.fields'>['kind'];

/** A commit of a document, of which fields are told. */
export interface ToldCommit {
  at: Date;
  commit: string;
  subject: string;
  kind: Kind;
  version: string;
  by?: string;
}

/** Fields that come late in the life of a document: from this share of its commits on. */
const LATE: ReadonlyArray<{ field: string; from: number }> = [
  { field: 'spec.autoscaling', from: 0.25 },
  { field: 'spec.egress', from: 0.3 },
  { field: 'spec.telemetry', from: 0.5 },
  { field: 'spec.secrets', from: 0.6 },
];

/** A document of the example world stands for those that are no more. */
const GONE = 'web/newsletter';

/** Tells which fields documents use: in the end, those that they use in the example world. */
export class FieldsTeller {
  constructor(
    private readonly history: History,
    private readonly world: World,
  ) {}

  /** @param commits - of one document, in order; removals are none */
  tell(commits: readonly ToldCommit[]): void {
    const last = commits.at(-1);
    if (!last) {
      return;
    }
    const usage = this.usageOf(last.subject);
    let before = '';
    commits.forEach(({ at, commit, subject, by, kind, version }, index) => {
      const life = commits.length === 1 ? 1 : index / (commits.length - 1);
      const isThere = (path: string) =>
        LATE.every(
          ({ field, from }) =>
            life >= from || !`${path}.`.startsWith(`${field}.`),
        );
      const uses = {
        kind,
        version,
        used: usage.used.filter(isThere),
        changed: usage.changed.filter(isThere),
      };
      const now = JSON.stringify([subject, uses]);
      if (now !== before) {
        before = now;
        this.history.add({
          at,
          type: 'intent.fields',
          subject,
          by,
          data: { commit, ...uses },
        });
      }
    });
  }

  private usageOf(subject: string): FieldUsage {
    const { sectors, services, meshMembers, packages } = this.world;
    const located =
      sectors.get(subject) ??
      services.get(subject) ??
      meshMembers.get(subject) ??
      packages.get(subject) ??
      services.get(GONE);
    return located ? fieldUsage(located.document) : { used: [], changed: [] };
  }
}
