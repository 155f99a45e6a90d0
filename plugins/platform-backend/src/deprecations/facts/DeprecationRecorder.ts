import {
  deadlineOf,
  Deprecated,
  DocumentOf,
  isKind,
  parseDocument,
  World,
  worldPath,
} from '@ridgeway/intent';
import { Fact } from '@ridgeway/plugin-platform-common';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { isDeepStrictEqual } from 'node:util';
import { SnapshotChange } from '../../derivation/Snapshot';
import { isExampleCommit } from '../../example/prepareIntents';
import { PLATFORM_ACTOR } from '../../ledger/commitFacts';
import {
  DocumentStep,
  documentSteps,
} from '../../ledger/commits/documentSteps';
import { commitsSince } from '../../ledger/commitsSince';
import { Ledger, NewFact } from '../../ledger/Ledger';
import { deprecationFact } from './deprecationFact';

/** Name under which the ledger keeps the commit up to which deprecations are recorded. */
const DEPRECATIONS = 'deprecations';

/** What a deprecation says that people plan by. */
const TERMS = ['title', 'of', 'owner', 'contact', 'announced', 'deadline'];

type Deprecation = DocumentOf<'Deprecation'>;

/**
 * Writes down what was deprecated, announced, enforced and undone.
 *
 * @remarks
 * It reads that from the commits, not from what was asked of the portal: so a push counts like a form,
 * and what was committed while nobody listened is not lost.
 */
export class DeprecationRecorder {
  constructor(
    private readonly options: {
      ledger: Ledger;
      host: IntentRepositoryHost;
      now?: () => Date;
    },
  ) {}

  async recordChange({ after }: Pick<SnapshotChange, 'after'>): Promise<void> {
    const { ledger, host } = this.options;
    const recorded = await ledger.getProgress(DEPRECATIONS);
    if (after.head === '' || recorded === after.head) {
      return;
    }
    const facts: NewFact[] = [];
    const steps = documentSteps(host, await commitsSince(host, recorded), {
      concerns: isDeprecationPath,
      read: deprecationIn,
    });
    for await (const step of steps) {
      const told = await this.toldByHistory(step);
      const found = this.factsOf(step, after.world);
      facts.push(...(told ? found.flatMap(corrected(told)) : found));
    }
    await ledger.append(facts, { source: DEPRECATIONS, value: after.head });
  }

  /** The last that the example company's past tells of a deprecation that its world brings along. */
  private async toldByHistory({
    after,
    commit,
  }: DocumentStep<Deprecation>): Promise<Fact | undefined> {
    if (!after || !isExampleCommit(commit)) {
      return undefined;
    }
    const told = await this.options.ledger.readTypes(['deprecation.changed'], {
      subject: after.metadata.name,
    });
    return told.findLast(({ partition }) => partition === 'example');
  }

  private factsOf(
    { commit, path, before, after }: DocumentStep<Deprecation>,
    world: World,
  ): NewFact[] {
    const document = after ?? before;
    if (!document) {
      return [];
    }
    const now = (this.options.now?.() ?? new Date()).toISOString();
    const occasion = {
      id: document.metadata.name,
      key: `${commit.commit}:${path}`,
      at: commit.at < now ? commit.at : now,
      actor: commit.actor ?? PLATFORM_ACTOR,
      document,
    };
    const by = commit.actor ?? commit.author.name;
    if (!after) {
      const data = { commit: commit.commit, by };
      return [
        deprecationFact('deprecation.removed', world, { ...occasion, data }),
      ];
    }
    const change = changeBetween(before?.spec, after.spec);
    const { announced, contact, of, owner, title } = after.spec;
    const deadline = deadlineOf(after.spec);
    return change === undefined
      ? []
      : [
          deprecationFact('deprecation.changed', world, {
            ...occasion,
            data: {
              commit: commit.commit,
              change,
              title,
              of: nameOf(of),
              owner,
              contact,
              ...(announced !== undefined && {
                announced: announced.slice(0, 10),
              }),
              ...(deadline !== undefined && { deadline }),
              by,
            },
          }),
        ];
  }
}

/** What a past that ends today tells of a deprecation, its document may date otherwise: the document holds. */
function corrected(told: Fact): (fact: NewFact) => NewFact[] {
  return ({ data, ...fact }) =>
    TERMS.every(term => data[term] === told.data[term])
      ? []
      : [{ ...fact, data: { ...data, change: 'changed' } }];
}

function isDeprecationPath(path: string): boolean {
  const place = worldPath(path);
  return place.holds === 'document' && place.kinds.includes('Deprecation');
}

function deprecationIn(path: string, text: string): Deprecation | undefined {
  const { located } = parseDocument(text, { file: path });
  return located && isKind(located, 'Deprecation')
    ? located.document
    : undefined;
}

function changeBetween(
  before: Deprecation['spec'] | undefined,
  after: Deprecation['spec'],
) {
  if (isDeepStrictEqual(before, after)) {
    return undefined;
  }
  if ((before?.enforced === undefined) !== (after.enforced === undefined)) {
    return after.enforced ? 'enforced' : 'undone';
  }
  if (before?.announced === undefined && after.announced !== undefined) {
    return 'announced';
  }
  return before ? 'changed' : 'drafted';
}

/** As facts name it: `version:ridgeway.dev/v1alpha1`, `field:Service:spec.x`, `resource-type:redis`. */
function nameOf({
  version,
  field,
  resourceType,
  template,
}: Deprecated): string {
  if (version !== undefined) {
    return `version:${version}`;
  }
  if (field) {
    return `field:${field.kind}:${field.path}`;
  }
  return resourceType === undefined
    ? template ?? 'nothing'
    : `resource-type:${resourceType}`;
}
