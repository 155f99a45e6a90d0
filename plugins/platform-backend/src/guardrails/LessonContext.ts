import { World } from '@ridgeway/intent';
import { LessonDocument } from '@ridgeway/plugin-platform-common';

/** What of the organisation a lesson is set in. */
export interface LessonContext {
  /** Entity reference of the group that owns the lesson's sectors: one that exists. */
  owner: string;
  /** A cluster that exists. */
  cluster: string;
  /** Prefix of images that may be run, ending in a slash. */
  registry: string;
  now: Date;
}

/** The context of lessons in a world. */
export function lessonContext(
  { platform }: World,
  { platformTeam, now }: { platformTeam: string; now: Date },
): LessonContext {
  const { clusters = {}, images = [] } = platform?.document.spec ?? {};
  const [registry = 'registry.example'] = images;
  return {
    owner: platformTeam,
    cluster: Object.keys(clusters)[0] ?? 'lesson',
    registry: `${registry.replace(/\/+$/, '')}/`,
    now,
  };
}

/** A document of the lesson's world. */
export function document(path: string, lines: string[]): LessonDocument {
  return { path, text: `${lines.join('\n')}\n` };
}

/** Sector `lesson`, with more fields of its `spec`, each line indented as it stands there. */
export function lessonSector(
  { owner, cluster }: LessonContext,
  more: string[] = [],
  name = 'lesson',
): LessonDocument {
  return document(`sectors/${name}/sector.yaml`, [
    'apiVersion: ridgeway.dev/v1',
    'kind: Sector',
    `metadata: { name: ${name} }`,
    'spec:',
    `  owner: ${owner}`,
    '  purpose: A place to try things; nothing here is stored',
    '  environments:',
    `    - { name: lesson, cluster: ${cluster} }`,
    ...more,
  ]);
}

/** A service of a lesson, with more fields of its `spec`. */
export function lessonService(
  { registry }: LessonContext,
  name: string,
  more: string[] = [],
  sector = 'lesson',
): LessonDocument {
  return document(`sectors/${sector}/${name}.yaml`, [
    'apiVersion: ridgeway.dev/v1',
    'kind: Service',
    `metadata: { name: ${name}, sector: ${sector} }`,
    'spec:',
    '  containers:',
    '    app:',
    `      image: ${registry}${name}:1.0.0`,
    '  service:',
    '    ports:',
    '      http: { port: 80, targetPort: 8080 }',
    ...more,
  ]);
}

/** A day before or after now, as documents write it. */
export function day({ now }: LessonContext, offset: number): string {
  return new Date(now.getTime() + offset * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
