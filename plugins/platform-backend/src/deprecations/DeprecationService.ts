import { NotFoundError } from '@backstage/errors';
import { assessDeprecation } from '@ridgeway/derivation';
import {
  API_VERSION,
  DocumentOf,
  isKind,
  Located,
  parseDocument,
  pathOfDocument,
  printDocument,
} from '@ridgeway/intent';
import {
  DeprecationInput,
  DeprecationNudge,
  DeprecationPreview,
  DeprecationSummary,
  DeprecationView,
  Fact,
  isFact,
} from '@ridgeway/plugin-platform-common';
import { checkDeprecated } from '../checks/checkDeprecated';
import { isError } from '../checks/checkDocuments';
import { isAnnouncedOf } from '../checks/isAnnouncedOf';
import { DerivationService } from '../derivation/DerivationService';
import { Snapshot } from '../derivation/Snapshot';
import { InvalidDocumentsError } from '../errors/InvalidDocumentsError';
import { Ledger } from '../ledger/Ledger';
import { assessmentsOf } from './Assessments';
import { SnoozeStore } from './store/SnoozeStore';
import { whyNotEnforced } from './whyNotEnforced';
import { byClassOf, byTeamOf } from './views/counts';
import { toDeprecationSummary } from './views/toDeprecationSummary';

/** Says what goes away, whom it affects, and what was done about it. */
export class DeprecationService {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      /** Whether the catalog knows an entity. */
      entityExists: (entityRef: string) => Promise<boolean>;
      ledger: Ledger;
      snoozes: SnoozeStore;
      platformTeam: string;
      now?: () => Date;
    },
  ) {}

  /** Those that end first at the top, drafts last. @param manages - whether the reader sees drafts */
  list(manages: boolean): DeprecationSummary[] {
    const snapshot = this.options.derivation.current();
    return assessmentsOf(snapshot)
      .filter(({ state }) => manages || state !== 'draft')
      .map(assessment => {
        const { document } = this.find(assessment.id, snapshot);
        return toDeprecationSummary(document, assessment);
      })
      .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  }

  /** @throws NotFoundError when there is none, or it is a draft of others */
  async get(id: string, manages: boolean): Promise<DeprecationView> {
    const snapshot = this.options.derivation.current();
    const { document, file } = this.find(id, snapshot);
    const assessment = assessmentsOf(snapshot).find(each => each.id === id);
    if (!assessment || (assessment.state === 'draft' && !manages)) {
      throw unknown(id);
    }
    const { ledger, snoozes } = this.options;
    const today = this.now().slice(0, 10);
    return {
      ...toDeprecationSummary(document, assessment),
      spec: document.spec,
      path: file,
      head: snapshot.head,
      subjects: assessment.affected,
      snoozes: (await snoozes.list(id)).filter(({ until }) => until > today),
      nudges: (
        await ledger.readTypes(['deprecation.reminded'], { subject: id })
      )
        .flatMap(toNudge)
        .reverse(),
      may: this.mayOf(document, manages),
    };
  }

  /**
   * Who would be affected.
   *
   * @throws InvalidDocumentsError when it could not be written down like that, such as the end of what
   *   there is not
   */
  async preview({ id, spec }: DeprecationInput): Promise<DeprecationPreview> {
    const file = pathOfDocument('Deprecation', { name: id });
    const { diagnostics, located } = parseDocument(
      printDocument({
        apiVersion: API_VERSION,
        kind: 'Deprecation',
        metadata: { name: id },
        spec,
      }),
      { file },
    );
    const errors = diagnostics.filter(isError);
    if (errors.length > 0 || !located || !isKind(located, 'Deprecation')) {
      throw new InvalidDocumentsError(errors);
    }
    const { world } = this.options.derivation.current();
    const missing = isAnnouncedOf(world.deprecations.get(id), located)
      ? []
      : await checkDeprecated(world, located, this.options.entityExists);
    if (missing.length > 0) {
      throw new InvalidDocumentsError(missing);
    }
    const assessment = assessDeprecation(world, located.document, this.now());
    return {
      ...assessment,
      byClass: byClassOf(assessment.affected),
      byTeam: byTeamOf(assessment.affected),
    };
  }

  /** @throws NotFoundError when there is none */
  find(
    id: string,
    { world }: Snapshot = this.options.derivation.current(),
  ): Located<'Deprecation'> {
    const found = world.deprecations.get(id);
    if (!found) {
      throw unknown(id);
    }
    return found;
  }

  private mayOf(
    { spec }: DocumentOf<'Deprecation'>,
    manages: boolean,
  ): DeprecationView['may'] {
    if (!manages) {
      const why = `${this.options.platformTeam} manages deprecations. Ask ${spec.contact}.`;
      const refused = { allowed: false, why } as const;
      return { manage: refused, enforce: refused };
    }
    const why = whyNotEnforced(spec, this.now().slice(0, 10));
    return {
      manage: { allowed: true },
      enforce: why === undefined ? { allowed: true } : { allowed: false, why },
    };
  }

  private now(): string {
    return (this.options.now?.() ?? new Date()).toISOString();
  }
}

function unknown(id: string): NotFoundError {
  return new NotFoundError(
    `There is no deprecation ${id}. Look for it in the list of deprecations.`,
  );
}

/** Drafts end last. */
function endOf({ deadline = '~', id }: DeprecationSummary): string {
  return `${deadline} ${id}`;
}

function toNudge(fact: Fact): DeprecationNudge[] {
  if (!isFact(fact, 'deprecation.reminded')) {
    return [];
  }
  const { escalated, services, step, team } = fact.data;
  return [
    {
      at: fact.at,
      team,
      ...(step !== undefined && { step }),
      escalated,
      services: services.length,
    },
  ];
}
