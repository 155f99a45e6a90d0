/** Where a door is held. */
export type OpeningLayer =
  | 'network'
  | 'mesh'
  | 'ingress'
  | 'egress'
  | 'pod'
  | 'admission'
  | 'secrets'
  | 'storage'
  | 'cloud'
  | 'access';

/** Something that is possible for some subjects. */
export interface Opening {
  /** Kind of opening, for example `inbound`, `host` or `secret`. */
  kind: string;
  /** For example `shop-production/cart may call at port 8080`. */
  what: string;
  /** The layers on which this changes. */
  layers: OpeningLayer[];
  /** Whom it concerns, sorted. */
  subjects: Array<{ subject: string; environment: string }>;
}

/** What becomes possible and what stops to be. */
export interface Openness {
  opened: Opening[];
  closed: Opening[];
}
