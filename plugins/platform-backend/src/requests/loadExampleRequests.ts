import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ExampleRequest,
  readExampleRequests,
} from '../example/readExampleRequests';
import { Ledger } from '../ledger/Ledger';
import { KindContexts } from './KindContexts';
import { outcomeFacts } from './outcomeRecords';
import { answeredFact, openedFact } from './requestFacts';
import { RequestKinds } from './RequestKinds';
import { LoadedRequest, RequestStore } from './store/RequestStore';
import { Outcome } from './store/StoredRequest';

const HOUR_MS = 3_600_000;
/** Name under which the ledger keeps that they have been loaded. */
const SOURCE = 'example-requests';

/** Loads the requests of the example company, once. */
export async function loadExampleRequests(options: {
  contexts: KindContexts;
  file: string;
  kinds: RequestKinds;
  ledger: Ledger;
  logger: LoggerService;
  store: RequestStore;
  now: () => Date;
}): Promise<void> {
  const { contexts, file, kinds, ledger, logger, store, now } = options;
  if ((await ledger.getProgress(SOURCE)) !== undefined) {
    return;
  }
  const context = contexts.current();
  const { world } = context.snapshot;
  const loaded = now();
  const requests: LoadedRequest[] = [];
  for (const example of await readExampleRequests(file)) {
    const resolved = await kinds
      .get(example.kind)
      .resolve(example, context)
      .catch(error => {
        logger.warn(`The example request ${example.id} is left out: ${error}`);
      });
    if (resolved) {
      const { owner, title, sectors } = resolved;
      requests.push({
        ...toLoaded(example, loaded),
        owner,
        title,
        sectors,
      });
    }
  }
  const facts = requests.flatMap(({ outcome, ...request }) => [
    openedFact(request, world),
    ...request.thread
      .filter(({ author }) => author === outcome?.decidedBy)
      .filter(({ author }) => author !== request.requestedBy)
      .map(({ author, at }) =>
        answeredFact(request, { by: author, at }, world),
      ),
    ...(outcome ? outcomeFacts(request, outcome, world) : []),
  ]);
  await store.load(
    requests,
    facts.sort((a, b) => (a.at < b.at ? -1 : 1)),
    { source: SOURCE, value: loaded.toISOString() },
  );
}

function toLoaded(
  { by, hoursAgo, comments, outcome, ...input }: ExampleRequest,
  loaded: Date,
): Omit<LoadedRequest, 'owner' | 'title' | 'sectors'> {
  const at = (hours: number) =>
    new Date(loaded.getTime() - hours * HOUR_MS).toISOString();
  const decided: Outcome | undefined = outcome && {
    state: outcome.state,
    decidedBy: outcome.by,
    decidedAt: at(outcome.hoursAgo),
    decision: outcome.reason,
  };
  return {
    ...input,
    state: 'open',
    ...decided,
    requestedBy: by,
    createdAt: at(hoursAgo),
    comments: comments.length,
    example: true,
    thread: comments.map(comment => ({
      at: at(comment.hoursAgo),
      author: comment.by,
      text: comment.text,
    })),
    outcome: decided,
  };
}
