/** Names of the sectors of generated companies. */
export const SECTORS = ['alpha', 'beta', 'gamma', 'a-b', 'far'];
/** Names that members of a sector may have; some look like parts of others. */
export const NAMES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'a',
  'a-b',
  'b-c',
  'sectors',
];
/** Environments that sectors may have. */
export const ENVIRONMENTS = ['production', 'staging'];
/** A subject that nobody ever is. */
export const NOBODY = 'alpha/nobody';
/** Destinations outside that a sector may list. */
export const EGRESS = [
  'api.stripe.example:443',
  'api.stripe.example:80',
  'db.example:5432',
  '10.1.2.3:5432',
];
/** Endpoints outside that a service may declare. */
export const ENDPOINTS = [
  'https://api.stripe.example',
  'http://api.stripe.example',
  'tcp://api.stripe.example:443',
  'tcp://db.example:5432',
  'tcp://10.1.2.3:5432',
  'udp://10.1.2.3:5432',
];
