import {
  AuditorService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CodeRepositories } from '../code/CodeRepositories';
import { DerivationService } from '../derivation/DerivationService';
import { Git } from '../git/Git';
import { People } from '../people/People';
import { TokenService } from '../tokens/TokenService';
import { createGitRouter } from './createGitRouter';
import { GitAuthenticator } from './GitAuthenticator';
import { GitRepositories } from './GitRepositories';
import { PushCheck } from './PushCheck';
import { PushGate } from './PushGate';

/** The router of `/git`: the repositories of the data directory, and the gate that pushes pass. */
export async function serveGitRepositories(options: {
  auditor: AuditorService;
  codeRepositories: CodeRepositories;
  derivation: DerivationService;
  httpRouter: HttpRouterService;
  intents: Git;
  lifecycle: LifecycleService;
  logger: LoggerService;
  ownerExists: (entityRef: string) => Promise<boolean>;
  people: People;
  platformTeam: string;
  tokens: TokenService;
}): Promise<ReturnType<typeof createGitRouter>> {
  const { codeRepositories, derivation, httpRouter, lifecycle, logger } =
    options;
  const check = new PushCheck({
    ...options,
    refresh: () => derivation.refresh(),
  });
  const gate = await PushGate.open({ check, logger });
  lifecycle.addShutdownHook(() => gate.close());
  httpRouter.addAuthPolicy({ path: '/git', allow: 'unauthenticated' });
  return createGitRouter({
    ...options,
    authenticator: new GitAuthenticator(options),
    repositories: new GitRepositories({
      ...options,
      gate,
      code: codeRepositories,
    }),
  });
}
