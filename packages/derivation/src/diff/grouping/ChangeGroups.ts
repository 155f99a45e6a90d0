import { byText } from '../../text/compare';
import { hash } from '../../text/hash';
import { bySubject } from '../../world/WorldIndex';
import { Candidate } from '../causes/Candidate';
import { causesOf } from '../causes/causesOf';
import { narrowCauses } from '../causes/narrowCauses';
import { provenanceOf } from '../causes/provenanceOf';
import { Comparison } from '../Comparison';
import { ObjectChange, resourceOf } from '../objectChanges';
import { ChangeGroup, FieldChange, ResourceChange } from '../WorldDiff';
import { abstractNames } from './abstractNames';

/** Fields whose values are fingerprints: that they changed is all there is to know. */
const FINGERPRINTS = new Set([
  'spec.template.metadata.annotations["ridgeway.dev/config-hash"]',
]);

interface Group {
  id: string;
  sample: ObjectChange;
  fields: FieldChange[];
  candidates: Map<string, Candidate>;
  sampleCandidates: readonly Candidate[];
  resources: ResourceChange[];
}

/** Tells changes together that are the same but for names, and have causes of the same kind. */
export class ChangeGroups {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly comparison: Comparison) {}

  /** Adds the changes of one subject in one environment after the other. */
  add(change: ObjectChange, candidates: readonly Candidate[]) {
    const { subject, environment, cluster, object } = resourceOf(change);
    const abstract = abstractNames(subject, environment);
    const text = JSON.stringify(
      change.fields.map(withoutFingerprint),
      (_key, value) => (typeof value === 'string' ? abstract(value) : value),
    );
    const key = [
      change.change,
      object.apiVersion,
      object.kind,
      [...new Set(candidates.map(({ kind }) => kind))].sort(byText).join(),
      text,
    ].join(' ');
    const group: Group = this.groups.get(key) ?? {
      id: hash(key),
      sample: change,
      fields: JSON.parse(text),
      candidates: new Map(),
      sampleCandidates: candidates,
      resources: [],
    };
    this.groups.set(key, group);
    for (const candidate of candidates) {
      group.candidates.set(
        `${candidate.kind} ${candidate.file ?? ''}`,
        candidate,
      );
    }
    const { namespace, name } = object.metadata;
    group.resources.push({
      subject,
      environment,
      cluster,
      ...(namespace === undefined ? {} : { namespace }),
      name,
      fields: change.fields,
    });
  }

  /** Groups by cause, those with the most objects first. */
  finish(): ChangeGroup[] {
    return [...this.groups.values()]
      .map(group => this.describe(group))
      .sort(
        (a, b) =>
          byText(JSON.stringify(a.causes), JSON.stringify(b.causes)) ||
          b.resources.length - a.resources.length ||
          byText(a.kind, b.kind) ||
          byText(a.id, b.id),
      );
  }

  private describe(group: Group): ChangeGroup {
    const { before, after } = group.sample;
    const { apiVersion, kind } = resourceOf(group.sample).object;
    const { provenance, around } = provenanceOf(
      this.comparison.before,
      this.comparison.after,
      group.sample,
    );
    const kinds = new Set(
      narrowCauses(this.comparison, group.sampleCandidates, around).map(
        candidate => candidate.kind,
      ),
    );
    return {
      id: group.id,
      change: group.sample.change,
      apiVersion,
      kind,
      causes: causesOf(
        this.comparison,
        [...group.candidates.values()].filter(candidate =>
          kinds.has(candidate.kind),
        ),
      ),
      provenance,
      fields: group.fields,
      resources: group.resources.sort(byPlace),
      sample: {
        ...(before ? { before: before.object } : {}),
        ...(after ? { after: after.object } : {}),
      },
    };
  }
}

function withoutFingerprint(change: FieldChange): FieldChange {
  return FINGERPRINTS.has(change.field)
    ? { field: change.field, from: '*', to: '*' }
    : change;
}

function byPlace(a: ResourceChange, b: ResourceChange): number {
  return (
    bySubject(a.subject, b.subject) ||
    byText(a.environment, b.environment) ||
    byText(a.cluster, b.cluster) ||
    byText(a.name, b.name)
  );
}
