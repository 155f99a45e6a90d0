import { Located, MigrationEvidence, World } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { Concern, Concerned, migrationOf } from './Concern';
import { Effect, effectOf } from './effectOf';
import { isAnnounced } from './life';
import { migrationEvidence } from './migrationEvidence';

/** An announced deprecation that concerns a subject. */
export interface Notice extends Effect {
  deprecation: Located<'Deprecation'>;
}

const NONE: readonly never[] = [];

/** What goes away, as far as it has been announced; each subject looked up once in a run. */
export class DeprecationBook {
  /** What migrations are judged by. */
  readonly evidence: MigrationEvidence;
  private readonly announced: ReadonlyArray<Located<'Deprecation'>>;
  private readonly migrations = new Map<Concerned, Concern>();
  private readonly notices = new Map<string, readonly Notice[]>();

  constructor(world: World, private readonly asOf: string) {
    this.evidence = migrationEvidence(world, asOf);
    this.announced = [...world.deprecations.values()]
      .filter(({ document }) => isAnnounced(document.spec, asOf))
      .sort((a, b) => byText(a.file, b.file));
  }

  /** What it takes to bring a document to the newest version. */
  migrationOf(located: Concerned): Concern {
    let migration = this.migrations.get(located);
    if (!migration) {
      migration = migrationOf(located, this.evidence);
      this.migrations.set(located, migration);
    }
    return migration;
  }

  /** What concerns a subject, sorted by deprecation. */
  noticesOf(subject: string, located: Concerned): readonly Notice[] {
    if (this.announced.length === 0) {
      return NONE;
    }
    let notices = this.notices.get(subject);
    if (!notices) {
      notices = this.announced.flatMap((deprecation): Notice[] => {
        const effect = effectOf(
          deprecation.document.spec,
          [subject, located],
          each => this.migrationOf(each),
          this.asOf,
        );
        return effect ? [{ deprecation, ...effect }] : [];
      });
      this.notices.set(subject, notices);
    }
    return notices;
  }
}
