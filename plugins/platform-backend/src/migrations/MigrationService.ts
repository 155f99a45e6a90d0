import { NotFoundError } from '@backstage/errors';
import { migrationEvidence } from '@ridgeway/derivation';
import {
  HUB_VERSION,
  INTENT_VERSIONS,
  Located,
  MigrationStep,
  totalEffort,
  worstClass,
} from '@ridgeway/intent';
import {
  MigrationCandidate,
  MigrationCandidateFilter,
  MigrationView,
} from '@ridgeway/plugin-platform-common';
import { authorityOver } from '../authority/authorityOver';
import { serviceDeprecations } from '../deprecations/views/serviceDeprecations';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { Person } from '../people/Person';
import { toServiceSummary } from '../views/toServiceSummary';
import { reportOf } from './reportOf';
import { resourceChanges } from './resourceChanges';

/** Says what it takes to bring documents up to date. */
export class MigrationService {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      platformTeam: string;
      now?: () => Date;
    },
  ) {}

  /**
   * What it takes for one service.
   *
   * @param person - who asks; undefined when a plugin does
   * @throws NotFoundError when there is no such service, or no intent of a service by that name
   */
  view(
    subject: string,
    accept: readonly string[],
    person: Person | undefined,
  ): MigrationView {
    const { derivation } = this.options;
    const snapshot = derivation.current();
    const service = snapshot.world.services.get(subject);
    if (!service) {
      throw new NotFoundError(
        `There is no service ${subject}: only services have older versions.`,
      );
    }
    const { report, text } = reportOf(snapshot, service, {
      accept,
      now: this.now(),
    });
    const path = service.file;
    return {
      subject,
      owner: toServiceSummary(snapshot, service).owner,
      report,
      intent: { path, text, head: snapshot.head },
      resources:
        report.text === undefined
          ? []
          : resourceChanges(derivation, subject, { path, text: report.text }),
      deprecations: serviceDeprecations(snapshot, subject),
      mayChange: this.mayChange(snapshot, path, person),
    };
  }

  /** Services that are not on the newest version, sorted by name. */
  candidates(
    filter: MigrationCandidateFilter,
    person: Person | undefined,
  ): MigrationCandidate[] {
    const snapshot = this.options.derivation.current();
    const evidence = migrationEvidence(
      snapshot.world,
      this.now().toISOString(),
    );
    return [...snapshot.world.services.values()]
      .filter(isOutdated)
      .map((service): MigrationCandidate => {
        const { sector, name, owner, version, example } = toServiceSummary(
          snapshot,
          service,
        );
        const steps = service.migration?.(evidence) ?? [];
        return {
          ...{ sector, name, owner, version, example },
          class: worstClass(steps),
          effort: totalEffort(steps),
          notes: steps.flatMap(noteOf),
          mayChange: this.mayChange(snapshot, service.file, person),
        };
      })
      .filter(
        each =>
          (filter.sector === undefined || each.sector === filter.sector) &&
          (filter.owner === undefined || each.owner === filter.owner) &&
          (filter.class === undefined || each.class === filter.class),
      )
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  private mayChange(
    { files, world }: Snapshot,
    path: string,
    person: Person | undefined,
  ): boolean {
    return (
      person !== undefined &&
      authorityOver(person, [path], {
        before: world,
        existsBefore: each => files.has(each),
        after: world,
        platformTeam: this.options.platformTeam,
      }).length === 0
    );
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

function isOutdated({ writtenAs }: Located<'Service'>): boolean {
  return (
    writtenAs !== HUB_VERSION &&
    INTENT_VERSIONS.some(version => version === writtenAs)
  );
}

function noteOf({ class: kind, decision, proposal, title }: MigrationStep) {
  return kind === 'automatic'
    ? []
    : [decision?.question ?? proposal?.summary ?? title];
}

function nameOf({ sector, name }: MigrationCandidate): string {
  return `${sector} ${name}`;
}
