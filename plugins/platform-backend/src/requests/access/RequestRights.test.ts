import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  createRequestConditionalDecision,
  requestConditions,
  requestRules,
} from '@ridgeway/plugin-platform-node';
import { platformRequestReadPermission } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { storedRequest } from '../../__testUtils__/storedRequest';
import { TestIntents } from '../../__testUtils__/TestIntents';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { TestRequests } from '../../__testUtils__/TestRequests';
import { MIGRATIONS } from '../../database/migrate';
import { RequestRights } from './RequestRights';
import { SectorOwners } from './SectorOwners';

jest.setTimeout(180_000);

const ruleset = {
  getRuleByName(name: string) {
    const rule = Object.values(requestRules).find(each => each.name === name);
    if (!rule) {
      throw new Error(`There is no rule ${name}`);
    }
    return rule;
  },
};

describeOnDatabases('RequestRights', connect => {
  let knex: Knex;
  let intents: TestIntents;

  beforeEach(async () => {
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    intents = await TestIntents.create(EXAMPLE_WORLD);
  });
  afterEach(() => intents.remove());

  it.each([
    ['isParty', ['user:default/ana'], true],
    ['isParty', ['user:default/kim', 'group:default/commerce'], true],
    ['isParty', ['user:default/lee', 'group:default/payments'], true],
    ['isParty', ['user:default/noa'], false],
    ['isOwner', ['user:default/lee', 'group:default/payments'], true],
    ['isOwner', ['user:default/ana', 'group:default/commerce'], false],
    ['isOwner', ['user:default/pat', 'group:default/platform'], false],
    ['isRequester', ['user:default/ana'], true],
    ['isRequester', ['user:default/kim'], false],
  ] as const)(
    'judge a request and a list alike: %s of %j is %s',
    async (rule, refs, expected) => {
      const requests = await TestRequests.start({ knex, intents });
      const request = storedRequest('1');
      await requests.store.open(request, { facts: [], notices: [] });
      const decision = createRequestConditionalDecision(
        platformRequestReadPermission,
        requestConditions[rule]({ refs: [...refs] }),
      );
      const DENY = { result: AuthorizeResult.DENY } as const;
      const rights = new RequestRights({
        decisions: {
          read: decision,
          comment: DENY,
          decide: DENY,
          withdraw: DENY,
        },
        allows: createConditionAuthorizer(ruleset),
        toQuery: createConditionTransformer(ruleset),
        sectors: new SectorOwners(requests.derivation),
      });
      const { total } = await requests.store.list({
        criteria: rights.criteria('read'),
        order: 'newest',
        limit: 10,
      });
      expect(rights.may('read', request)).toBe(expected);
      expect(total).toBe(expected ? 1 : 0);
      expect(rights.may('decide', request)).toBe(false);
      expect(rights.criteria('decide')).toEqual([{ owners: [] }]);
    },
  );
});
