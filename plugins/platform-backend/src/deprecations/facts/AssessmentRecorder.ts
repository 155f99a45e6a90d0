import {
  AffectedSubject,
  assessDeprecations,
  DeprecationAssessment,
} from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';
import {
  Fact,
  FactData,
  isExample,
  isFact,
} from '@ridgeway/plugin-platform-common';
import { isDeepStrictEqual } from 'node:util';
import { Snapshot, SnapshotChange } from '../../derivation/Snapshot';
import { PLATFORM_ACTOR } from '../../ledger/commitFacts';
import { factKey } from '../../ledger/factKey';
import { Ledger, NewFact } from '../../ledger/Ledger';
import { partitionOf } from '../../ledger/partitionOf';
import { lastBoundary } from '../../time/boundaries';
import { isTold } from '../Assessments';

const TYPES = [
  'deprecation.assessed',
  'deprecation.cleared',
  'ledger.removed',
] as const;

type Assessed = FactData<'deprecation.assessed'>;

/** What was last said about a subject and a deprecation. */
interface Word {
  subject: string;
  /** Undefined once it is cleared. */
  said: Assessed | undefined;
  partition: Fact['partition'];
}

/**
 * Writes down whom announced deprecations affect, where that differs from the last word of the
 * ledger: so figures need to ask neither Git nor the derivation.
 */
export class AssessmentRecorder {
  private readonly words = new Map<string, Word>();
  private readUpTo = 0;
  /** Somebody removed the example's facts: they are not told again. */
  private withoutExample = false;

  constructor(private readonly options: { ledger: Ledger; now?: () => Date }) {}

  async recordChange({ after }: SnapshotChange): Promise<void> {
    if (after.head === '') {
      return;
    }
    const now = this.options.now?.() ?? new Date();
    await this.listen();
    const assessed = assessDeprecations(after.world, now.toISOString());
    const facts = this.news(after, assessed.filter(isTold), now);
    if (facts.length > 0) {
      await this.options.ledger.append(facts);
      await this.listen();
    }
  }

  /** Learns what the ledger says by now, whoever wrote it. */
  private async listen(): Promise<void> {
    const facts = await this.options.ledger.readTypes(TYPES, {
      after: this.readUpTo,
    });
    for (const fact of facts) {
      this.learn(fact);
    }
    this.readUpTo = facts.at(-1)?.position ?? this.readUpTo;
  }

  private learn(fact: Fact): void {
    const { partition, subject } = fact;
    if (isFact(fact, 'ledger.removed')) {
      this.forgetExample();
    }
    if (subject === undefined) {
      return;
    }
    if (isFact(fact, 'deprecation.assessed')) {
      const key = keyOf(fact.data.deprecation, subject);
      this.words.set(key, { subject, said: fact.data, partition });
    } else if (isFact(fact, 'deprecation.cleared')) {
      const key = keyOf(fact.data.deprecation, subject);
      this.words.set(key, { subject, said: undefined, partition });
    }
  }

  private forgetExample(): void {
    this.withoutExample = true;
    for (const [key, { partition }] of this.words) {
      if (partition === 'example') {
        this.words.delete(key);
      }
    }
  }

  private news(
    { head, world }: Snapshot,
    assessments: readonly DeprecationAssessment[],
    now: Date,
  ): NewFact[] {
    // Of all replicas, and of every start, one writes it down.
    const occasion = `${head}@${lastBoundary(world, now)?.toISOString() ?? ''}`;
    const make = (
      type: string,
      subject: string,
      data: NewFact['data'],
      partition: Fact['partition'],
    ): NewFact => ({
      key: factKey(type, `${data.deprecation}`, subject, occasion),
      at: now.toISOString(),
      type,
      subject,
      actor: PLATFORM_ACTOR,
      data,
      partition,
    });
    const current = new Set<string>();
    const facts: NewFact[] = [];
    for (const { affected, id } of assessments) {
      const ofExample = isOfExample(world, id);
      for (const each of affected) {
        const key = keyOf(id, each.subject);
        current.add(key);
        const data = toData(id, each);
        const partition = partitionOf(world, each.subject);
        const isRemoved =
          this.withoutExample && ofExample && partition === 'example';
        if (!isRemoved && !isDeepStrictEqual(this.words.get(key)?.said, data)) {
          facts.push(
            make('deprecation.assessed', each.subject, data, partition),
          );
        }
      }
    }
    for (const [key, { said, subject, partition }] of this.words) {
      if (said && !current.has(key)) {
        const data = { deprecation: said.deprecation };
        facts.push(make('deprecation.cleared', subject, data, partition));
      }
    }
    return facts;
  }
}

function keyOf(deprecation: string, subject: string): string {
  return `${deprecation} ${subject}`;
}

function isOfExample({ deprecations }: World, id: string): boolean {
  const located = deprecations.get(id);
  return located !== undefined && isExample(located.document);
}

function toData(deprecation: string, affected: AffectedSubject): Assessed {
  const { class: kind, effort, extension, reasons, stopped } = affected;
  return {
    deprecation,
    class: kind,
    effortMinutes: effort,
    reasons,
    ...(extension && { until: extension.until.slice(0, 10) }),
    stopped,
  };
}
