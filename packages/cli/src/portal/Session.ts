/** What a signed-in person can do with one portal. Secret: whoever has it is that person. */
export interface Session {
  /** Entity reference, for example `user:default/ana`. */
  user: string;
  /** Bearer token of the portal. */
  accessToken: string;
  /** ISO moment after which the portal takes the access token no more. */
  expires: string;
  /** How the next access token is got. */
  renewal:
    | { by: 'refresh-token'; refreshToken: string; clientId: string }
    /** The example sign-in takes a person's word. */
    | { by: 'example' }
    /** The portal gave nothing to renew it with. */
    | { by: 'nothing' };
}
