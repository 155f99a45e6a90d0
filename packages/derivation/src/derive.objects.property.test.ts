import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy } from './__testUtils__/company/rules';
import { runs } from '@ridgeway/properties';
import { validateObject } from './__testUtils__/validateObject';
import { derive, deriveSubjects } from './derive';
import { indexOf } from './world/WorldIndex';

describe('derived objects, over generated companies', () => {
  it('fit their schemas, and are named once in a cluster', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const { resources } = derive(loadWorld(files), optionsBy(rules));
        resources.forEach(({ object }) => validateObject(object));
        const names = resources.map(({ cluster, object }) => {
          const { namespace, name } = object.metadata;
          return `${cluster} ${object.apiVersion} ${object.kind} ${namespace} ${name}`;
        });
        expect(
          names.filter((name, position) => names.indexOf(name) !== position),
        ).toEqual([]);
      }),
      runs(80),
    );
  });

  it('say whose they are, where from, and by which rules', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const { resources } = derive(loadWorld(files), optionsBy(rules));
        const revisions = new Set(files.map(({ revision }) => revision));
        for (const { subject, environment, object } of resources) {
          const { labels = {}, annotations = {} } = object.metadata;
          const [sector, name] = subject.split('/');
          expect(labels).toMatchObject({
            'ridgeway.dev/sector': sector,
            'ridgeway.dev/environment': environment,
            'app.kubernetes.io/managed-by': 'ridgeway',
            ...(name === undefined ? {} : { 'ridgeway.dev/service': name }),
          });
          expect(annotations['ridgeway.dev/release']).toMatch(/./);
          expect(annotations['ridgeway.dev/provenance']).toMatch(
            /^(intent|guardrail):/,
          );
          expect(revisions).toContain(annotations['ridgeway.dev/revision']);
        }
      }),
      runs(100),
    );
  });

  it('lie in the namespace of their sector, or in those of the platform for it', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const world = loadWorld(files);
        const { resources } = derive(world, optionsBy(rules));
        for (const { subject, environment, cluster, object } of resources) {
          const [sector] = subject.split('/');
          const place = world.sectors
            .get(sector)
            ?.document.spec.environments.find(
              ({ name }) => name === environment,
            );
          expect(place?.cluster).toBe(cluster);
          expect([
            undefined,
            `${sector}-${environment}`,
            'istio-egress',
          ]).toContain(object.metadata.namespace);
        }
      }),
      runs(100),
    );
  });

  it('are the same bytes in whatever order files come, and when derived again', () => {
    fc.assert(
      fc.property(
        generatedCompany.chain(company =>
          fc.tuple(
            fc.constant(company),
            fc.shuffledSubarray(company.files, {
              minLength: company.files.length,
            }),
          ),
        ),
        ([{ files, rules }, shuffled]) => {
          const world = loadWorld(files);
          const bytes = JSON.stringify(derive(world, optionsBy(rules)));
          expect(JSON.stringify(derive(world, optionsBy(rules)))).toBe(bytes);
          expect(
            JSON.stringify(derive(loadWorld(shuffled), optionsBy(rules))),
          ).toBe(bytes);
        },
      ),
      runs(100),
    );
  });

  it('of some subjects are those among all', () => {
    fc.assert(
      fc.property(
        generatedCompany,
        fc.array(fc.nat({ max: 999 }), { maxLength: 5 }),
        ({ files, rules }, picks) => {
          const world = loadWorld(files);
          const all = indexOf(world).subjects();
          const subjects = picks.map(pick => all[pick % all.length] ?? 'none');
          const whole = derive(world, optionsBy(rules));
          const mine = ({ subject }: { subject: string }) =>
            subjects.includes(subject);
          expect(deriveSubjects(world, subjects, optionsBy(rules))).toEqual({
            resources: whole.resources.filter(mine),
            conditions: whole.conditions.filter(mine),
            agreements: whole.agreements.filter(
              ({ caller, callee }) =>
                subjects.includes(caller) || subjects.includes(callee),
            ),
          });
        },
      ),
      runs(150),
    );
  });
});
