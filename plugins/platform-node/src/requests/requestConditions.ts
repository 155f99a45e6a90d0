import { createConditionExports } from '@backstage/plugin-permission-node';
import { requestResourceRef } from './requestResource';
import { requestRules } from './requestRules';

const exported = createConditionExports({
  resourceRef: requestResourceRef,
  rules: requestRules,
});

/** Conditions for a policy: `isParty`, `isOwner` and `isRequester`, each with `refs`. */
export const requestConditions = exported.conditions;

/** Wraps conditions into the decision of a policy about a permission of requests. */
export const createRequestConditionalDecision =
  exported.createConditionalDecision;
