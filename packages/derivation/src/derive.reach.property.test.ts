import fc from 'fast-check';
import { loadWorld } from '@ridgeway/intent';
import { wantedEdges } from './__testUtils__/company/documentsOf';
import { generatedCompany } from './__testUtils__/company/generatedCompany';
import { optionsBy } from './__testUtils__/company/rules';
import { SECTORS } from './__testUtils__/company/vocabulary';
import {
  openedToAnybody,
  openedWithoutAgreement,
} from './__testUtils__/openedEdges';
import { runs } from '@ridgeway/properties';
import {
  declaredWaysOut,
  hostsForAll,
  isDeclared,
  openedWaysOut,
} from './__testUtils__/waysOut';
import { derive } from './derive';

/** Port of the gateways between clusters. */
const EAST_WEST = '15443';
/** Where clouds hand out credentials. */
const CREDENTIALS = /^169\.254\.|^127\./;

describe('who reaches whom, over generated companies', () => {
  it('has an active agreement for exactly the port, at network and mesh', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const world = loadWorld(files);
        const derivation = derive(world, optionsBy(rules));
        expect(openedWithoutAgreement(world, derivation, SECTORS)).toEqual([]);
      }),
      runs(250),
    );
  });

  it('is what both sides wrote, and nothing that only one of them did', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const wanted = wantedEdges(files);
        const { agreements } = derive(loadWorld(files), optionsBy(rules));
        const active = agreements.filter(({ state }) => state === 'active');
        for (const { environment, caller, callee, ports } of active) {
          const edge = `${environment} ${caller} ${callee}`;
          expect([...wanted.keys()]).toContain(edge);
          const named = wanted.get(edge);
          expect(ports.filter(port => named?.includes(port) ?? true)).toEqual(
            ports,
          );
        }
        const told = agreements.map(
          ({ environment, caller, callee }) =>
            `${environment} ${caller} ${callee}`,
        );
        expect([...wanted.keys()].filter(edge => !told.includes(edge))).toEqual(
          [],
        );
      }),
      runs(200),
    );
  });

  it('is nobody in particular only where a live exception opens the door', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules, liveExceptions }) => {
        const derivation = derive(loadWorld(files), optionsBy(rules));
        const excepted = liveExceptions
          .filter(({ override }) =>
            ['permissiveMtls', 'loadBalancer', 'nodePort'].includes(override),
          )
          .map(({ subject }) => subject);
        expect(
          openedToAnybody(derivation).filter(
            ({ subject }) => !excepted.includes(subject),
          ),
        ).toEqual([]);
      }),
      runs(150),
    );
  });

  it('is nobody outside who is not declared and permitted', () => {
    fc.assert(
      fc.property(generatedCompany, ({ files, rules }) => {
        const world = loadWorld(files);
        const derivation = derive(world, optionsBy(rules));
        const declared = declaredWaysOut(world, derivation);
        const callers = new Set(
          derivation.agreements
            .filter(({ state }) => state === 'active')
            .map(({ caller, environment }) => `${caller} ${environment}`),
        );
        const isToAnotherCluster = (way: string) => {
          const [subject, environment, , port] = way.split(' ');
          return port === EAST_WEST && callers.has(`${subject} ${environment}`);
        };
        expect(
          openedWaysOut(derivation).filter(
            way =>
              !isDeclared(way, declared) &&
              !isToAnotherCluster(way) &&
              !CREDENTIALS.test(way.split(' ')[2]),
          ),
        ).toEqual([]);
        expect(hostsForAll(derivation)).toEqual([]);
      }),
      runs(250),
    );
  });
});
