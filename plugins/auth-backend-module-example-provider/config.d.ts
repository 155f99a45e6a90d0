export interface Config {
  auth?: {
    providers?: {
      /**
       * Example sign-in: anybody may choose to be one of these people. Only for
       * a portal on a developer's own machine; start-up refuses it elsewhere.
       *
       * @visibility frontend
       */
      example?: {
        /**
         * @visibility frontend
         */
        people: Array<{
          /**
           * Entity reference of the person, for example `user:default/ana`.
           * @visibility frontend
           */
          user: string;
          /**
           * What the person is, for example `Product developer`.
           * @visibility frontend
           */
          title: string;
          /**
           * What can be tried as this person, in a sentence.
           * @visibility frontend
           */
          description: string;
        }>;
      };
    };
  };
}
