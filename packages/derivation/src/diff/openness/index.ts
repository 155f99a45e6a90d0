import { access } from './access';
import { admission } from './admission';
import { cloudIdentity } from './cloudIdentity';
import { egress } from './egress';
import { host } from './host';
import { identity } from './identity';
import { image } from './image';
import { inbound } from './inbound';
import { isolation } from './isolation';
import { OpeningKind } from './OpeningKind';
import { outbound } from './outbound';
import { podSecurity } from './podSecurity';
import { privilege } from './privilege';
import { secret } from './secret';
import { token } from './token';
import { volume } from './volume';

/** Every kind of opening, in the order that they are told. */
export const openingKinds: readonly OpeningKind[] = [
  inbound,
  outbound,
  egress,
  host,
  secret,
  volume,
  privilege,
  token,
  cloudIdentity,
  image,
  isolation,
  identity,
  podSecurity,
  admission,
  access,
];
