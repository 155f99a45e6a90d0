import { Guide } from '../Guide';

export const strictMtls: Guide = {
  guardrail: 'strict-mtls',
  advice: [
    'There is nothing to declare: every pod gets a proxy that encrypts, and that proves who calls.',
    'Do not add encryption of your own between services; call them by http inside the mesh.',
    'A mesh member outside the platform may accept plain callers on a port that says mtls: permissive, while an exception with permissiveMtls is in force.',
  ],
};
