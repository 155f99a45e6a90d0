export interface Config {
  auth?: {
    providers?: {
      /**
       * The sign-in page offers what is configured here.
       * @visibility frontend
       */
      github?: object;
      /**
       * @visibility frontend
       */
      oidc?: object;
      /**
       * The people of the example sign-in.
       * @visibility frontend
       */
      example?: {
        /** @visibility frontend */
        people: Array<{
          /** @visibility frontend */
          user: string;
          /** @visibility frontend */
          title: string;
          /** @visibility frontend */
          description: string;
        }>;
      };
    };
  };
}
