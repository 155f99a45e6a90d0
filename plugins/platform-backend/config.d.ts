import { HumanDuration } from '@backstage/types';

export interface Config {
  ridgeway?: {
    /**
     * Folder of everything that is kept on disk: the intent repository under
     * `git/intents.git`, code repositories under `git/code`,
     * archives of charts under `charts`.
     */
    dataDirectory?: string;
    /**
     * Entity reference of the group that owns guardrails and platform settings; its members
     * may change everything. Default: group:default/platform.
     */
    platformTeam?: string;
    ledger?: {
      /**
       * How long facts are kept at least, for example `{ days: 730 }` or `P2Y`. Older ones are
       * forgotten once a checkpoint of the figures stands for them. Default: for ever.
       */
      retention?: HumanDuration | string;
    };
    example?: {
      /**
       * Directory with the world of an example company, loaded once when there is no intent
       * repository yet.
       */
      world?: string;
      /**
       * File with facts of an example company's past, as `ridgeway ledger export` writes them:
       * loaded once before its world, moved so that it ends now. Days in the documents of its world
       * (announced, granted, expires) move with it.
       */
      history?: string;
      /** File with requests of the example company, loaded once after its world. */
      requests?: string;
    };
  };
}
