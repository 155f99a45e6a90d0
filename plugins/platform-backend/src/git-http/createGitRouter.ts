import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { Request, Response } from 'express';
import Router from 'express-promise-router';
import { Person } from '../people/Person';
import { auditPush } from './auditPush';
import { GitAuthenticator } from './GitAuthenticator';
import { advertiseRefs, exchangePack, GitServiceName } from './serveGit';
import { GitRepositories, ServedRepository } from './GitRepositories';

/** A path of Git's smart HTTP protocol: repository, then what is asked of it. */
const PATH =
  /^\/(intents|code\/[^/]+\/[^/]+)\.git\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/**
 * Clone, fetch and push over Git's smart HTTP protocol, with Basic authentication:
 * Backstage's own reads only bearer tokens and cookies.
 */
export function createGitRouter(options: {
  auditor: AuditorService;
  authenticator: GitAuthenticator;
  repositories: GitRepositories;
  logger: LoggerService;
}): ReturnType<typeof Router> {
  const { auditor, authenticator, repositories, logger } = options;
  const router = Router();

  router.use(async (req: Request, res: Response) => {
    const match = PATH.exec(req.path);
    const service = match && serviceOf(req, match[2]);
    if (!match || !service) {
      res.status(404).type('text').send('Not a path of a Git repository.\n');
      return;
    }
    const person = await authenticator.authenticate(
      req.header('authorization'),
    );
    if (!person) {
      res
        .status(401)
        .set('www-authenticate', 'Basic realm="Ridgeway", charset="UTF-8"')
        .type('text')
        .send(
          'A personal token of the portal is needed as password; issue one on the page of the intent repository.\n',
        );
      return;
    }
    const repository = await repositories.find(match[1], person);
    if (!repository) {
      res
        .status(404)
        .type('text')
        .send(`There is no repository ${match[1]}.git that is yours.\n`);
      return;
    }
    await serve(match[1], repository, service, person, req, res);
  });

  async function serve(
    name: string,
    repository: ServedRepository,
    service: GitServiceName,
    person: Person,
    req: Request,
    res: Response,
  ): Promise<void> {
    const { git } = repository;
    if (req.method === 'GET') {
      await advertiseRefs({ git, service, req, res, logger });
    } else if (service === 'git-upload-pack') {
      await exchangePack({ git, service, req, res, logger });
    } else {
      await auditPush(auditor, {
        ...{ repository: name, person, request: req },
        run: async () => {
          const { args, env, finish, refusal } = repository.admitPush(person);
          const exitCode = await exchangePack({
            ...{ git, service, req, res, logger, args, env },
            onFinished: finish,
          });
          return exitCode === 0
            ? refusal()
            : `Git ended with ${exitCode}; the log of the backend has what it said.`;
        },
      });
    }
  }

  return router;
}

function serviceOf(req: Request, asked: string): GitServiceName | undefined {
  const name = asked === 'info/refs' ? req.query.service : asked;
  const method = asked === 'info/refs' ? 'GET' : 'POST';
  if (req.method !== method) {
    return undefined;
  }
  return name === 'git-upload-pack' || name === 'git-receive-pack'
    ? name
    : undefined;
}
