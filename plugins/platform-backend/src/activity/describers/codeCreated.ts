import { FactDescriber } from '../FactDescriber';

/** A repository for code was made. */
export const codeCreated: FactDescriber = {
  type: 'code.created',
  describe: ({ subject = 'a service' }) => ({
    summary: `created the code repository of ${subject}`,
  }),
};
