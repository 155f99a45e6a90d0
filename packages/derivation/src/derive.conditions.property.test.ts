import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy } from './__testUtils__/company/rules';
import { runs } from '@ridgeway/properties';
import { derive } from './derive';

describe('conditions, over generated companies', () => {
  it('say that pods are withheld exactly where there are none', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const world = loadWorld(files);
        const { resources, conditions } = derive(world, optionsBy(rules));
        const running = new Set(
          resources
            .filter(({ object }) => object.kind === 'Deployment')
            .map(({ subject, environment }) => `${subject} ${environment}`),
        );
        const complete = conditions.filter(
          ({ subject, type, status }) =>
            world.services.has(subject) &&
            type === 'Derived' &&
            status === 'True',
        );
        for (const { subject, environment } of complete) {
          const places = (
            world.sectors.get(subject.split('/')[0])?.document.spec
              .environments ?? []
          ).filter(({ name }) => (environment ?? name) === name);
          expect(
            places.filter(({ name }) => !running.has(`${subject} ${name}`)),
          ).toEqual([]);
        }
      }),
      runs(150),
    );
  });

  it('tell the cause of each call that waits, in the order of the callees', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const { agreements, conditions } = derive(
          loadWorld(files),
          optionsBy(rules),
        );
        const told = conditions.filter(
          ({ type, status }) => type === 'AgreementsMet' && status === 'False',
        );
        for (const condition of told) {
          const { subject, environment } = condition;
          const waiting = agreements.filter(
            ({ caller, state, ...edge }) =>
              caller === subject &&
              state === 'awaiting-callee' &&
              (environment ?? edge.environment) === edge.environment,
          );
          const causes = (condition.causes ?? [condition]).map(
            ({ message }) => message,
          );
          for (const name of new Set(waiting.map(edge => edge.environment))) {
            const callees = waiting
              .filter(edge => edge.environment === name)
              .map(({ callee }) => callee);
            expect(causes.slice(0, callees.length)).toEqual(
              callees.map(callee => expect.stringContaining(callee)),
            );
          }
        }
      }),
      runs(150),
    );
  });

  it('are false with a reason, a message and a way out, and denied where a gate denied', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const { conditions } = derive(loadWorld(files), optionsBy(rules));
        for (const condition of conditions) {
          const { status, type, denials } = condition;
          expect(condition.message).toMatch(/\.$/);
          expect(condition.reason).toMatch(/^[A-Z][A-Za-z]+$/);
          expect(
            status !== 'False' ||
              condition.remedy !== undefined ||
              condition.causes !== undefined,
          ).toBe(true);
          expect(
            type === 'PolicyAuthorized' && (denials ?? []).length > 0,
          ).toBe(type === 'PolicyAuthorized' && status === 'False');
        }
        const keys = conditions.map(
          ({ subject, environment, type }) =>
            `${subject} ${environment} ${type}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs(150),
    );
  });
});
