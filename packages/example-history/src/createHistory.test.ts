import { createCedarAuthorizer } from '@ridgeway/authorization';
import { assessDeprecations, derive, isUnmet } from '@ridgeway/derivation';
import { fieldUsage } from '@ridgeway/intent';
import {
  FactType,
  isFact,
  KnownFact,
  readFact,
} from '@ridgeway/plugin-platform-common';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { createHistory } from './createHistory';
import { END } from './story/times';
import { EXAMPLES, readExampleWorld } from './testUtils/exampleWorld';

const FILE = join(EXAMPLES, 'history.jsonl');

const world = readExampleWorld();
const members = [
  ...world.services,
  ...world.meshMembers,
  ...world.packages,
].map(([subject, located]) => ({ subject, located }));

const lines = createHistory(world);
const written = lines.map(line => `${JSON.stringify(line)}\n`).join('');

/** Facts of a type, in order. */
function factsOf<T extends FactType>(type: T) {
  return lines.flatMap((line): KnownFact<T>[] =>
    isFact(line, type) ? [line] : [],
  );
}

/** The last fact of a type about each subject. */
function lastOf<T extends FactType>(type: T) {
  return new Map(factsOf(type).map(fact => [fact.subject ?? '', fact]));
}

describe('the history of the example company', () => {
  it('is what examples/history.jsonl holds, and small', () => {
    if (process.env.UPDATE_EXAMPLES) {
      writeFileSync(FILE, written);
    }
    // Not toBe: a difference between files of this size is nothing to read.
    expect(readFileSync(FILE, 'utf8') === written).toBe(true);
    expect(written.length).toBeLessThan(1_000_000);
  });

  it('has facts of the contract only, each with its own key, in order', () => {
    expect(
      lines.filter(line => readFact(line) === undefined).slice(0, 3),
    ).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const moments = lines.map(({ at }) => at);
    expect([...moments].sort()).toEqual(moments);
    expect(moments[0] < '2024-12').toBe(true);
    expect(moments[moments.length - 1] > '2026-11-18').toBe(true);
  });

  it('ends with the sectors and services of the example world, whose they are and as they are written', () => {
    const last = lastOf('intent.committed');
    const moved = new Set(
      factsOf('intent.committed').map(({ data }) => data.intent?.from),
    );
    const there = factsOf('intent.committed')
      .flatMap(({ subject, data }) =>
        data.intent &&
        subject !== undefined &&
        !moved.has(subject) &&
        lastIntent(subject)?.change !== 'removed'
          ? [subject]
          : [],
      )
      .sort();
    expect([...new Set(there)]).toEqual(
      [...world.sectors.keys(), ...members.map(each => each.subject)].sort(),
    );
    for (const { subject, located } of members) {
      expect([subject, lastIntent(subject)]).toMatchObject([
        subject,
        {
          kind: located.document.kind,
          version: located.writtenAs,
          owner: world.sectors.get(subject.split('/')[0])?.document.spec.owner,
        },
      ]);
    }
    expect(last.size).toBeGreaterThan(members.length);
  });

  it('ends with the conditions that the example world derives to', () => {
    const { conditions } = derive(world, {
      asOf: END.toISOString(),
      authorizer: createCedarAuthorizer(world),
      platformTeam: 'group:default/platform',
    });
    const last = lastOf('derivation.evaluated');
    for (const subject of [
      ...world.sectors.keys(),
      ...members.map(each => each.subject),
    ]) {
      const unmet = conditions
        .filter(each => each.subject === subject && isUnmet(each))
        .map(({ type, reason, environment }) => ({
          type,
          reason,
          environment,
        }));
      expect([subject, last.get(subject)?.data.unmet]).toEqual([
        subject,
        unmet,
      ]);
    }
  });

  it('ends with the fields that its documents use', () => {
    const last = lastOf('intent.fields');
    for (const [subject, located] of [
      ...world.sectors,
      ...members.map(each => [each.subject, each.located] as const),
    ]) {
      expect([subject, last.get(subject)?.data]).toMatchObject([
        subject,
        { version: located.writtenAs, ...fieldUsage(located.document) },
      ]);
    }
  });

  it('ends with whom the deprecations of the example world affect', () => {
    const cleared = factsOf('deprecation.cleared');
    const last = new Map(
      factsOf('deprecation.assessed')
        .filter(
          ({ subject, position, data }) =>
            !cleared.some(
              each =>
                each.subject === subject &&
                each.data.deprecation === data.deprecation &&
                each.position > position,
            ),
        )
        .map(({ subject, data }) => [`${data.deprecation} ${subject}`, data]),
    );
    const affected = assessDeprecations(world, END.toISOString())
      .filter(({ state }) => state !== 'draft')
      .flatMap(({ id, affected: subjects }) =>
        subjects.map(
          ({ subject, class: kind, effort, reasons, stopped }) =>
            [
              `${id} ${subject}`,
              {
                ...{ deprecation: id, class: kind, effortMinutes: effort },
                ...{ reasons, stopped },
              },
            ] as const,
        ),
      );
    expect(last).toEqual(new Map(affected));
    for (const [id, { data }] of lastOf('deprecation.changed')) {
      const spec = world.deprecations.get(id)?.document.spec;
      expect([data.title, data.announced]).toEqual([
        spec?.title,
        spec?.announced,
      ]);
    }
    expect(lastOf('deprecation.changed').size).toBe(world.deprecations.size);
  });

  it('ends with the exceptions, settings and components of the example', () => {
    const granted = new Map(
      [...factsOf('exception.granted'), ...factsOf('exception.renewed')].map(
        ({ data }) => [data.path, data],
      ),
    );
    factsOf('exception.revoked').forEach(({ data }) =>
      granted.delete(data.path),
    );
    expect([...granted.keys()].sort()).toEqual(
      [...world.exceptions.values()].map(({ file }) => file).sort(),
    );
    for (const { file, document } of world.exceptions.values()) {
      const { guardrail, field, subject, ...spec } = document.spec;
      const { expires, reason, requestedBy, grantedBy } = spec;
      expect(granted.get(file)).toMatchObject({
        leaves: guardrail ?? field,
        ...{ expires, reason, requestedBy, grantedBy },
      });
      const renewals = factsOf('exception.renewed').filter(
        ({ data }) => data.path === file,
      );
      expect(renewals).toHaveLength(document.spec.renewals ?? 0);
    }
    const settings = factsOf('settings.changed').at(-1)?.data;
    expect(settings).toMatchObject({
      adoption: world.platform?.document.spec.targets?.adoption,
      support: world.platform?.document.spec.support,
    });
    const beside = parseAllDocuments(
      readFileSync(join(EXAMPLES, 'catalog/off-platform.yaml'), 'utf8'),
    )
      .map(document => document.toJS())
      .map(({ metadata, spec }) => [
        `component:default/${metadata.name}`,
        spec.owner,
      ]);
    const gone = lastOf('component.gone');
    const seen = [...lastOf('component.observed')].filter(
      ([component, { position, data }]) =>
        position > (gone.get(component)?.position ?? 0) &&
        data.platform === undefined,
    );
    expect(seen.map(([name, { data }]) => [name, data.owner]).sort()).toEqual(
      beside.sort(),
    );
  });
});

function lastIntent(subject: string) {
  return factsOf('intent.committed')
    .filter(fact => fact.subject === subject && fact.data.intent)
    .at(-1)?.data.intent;
}
