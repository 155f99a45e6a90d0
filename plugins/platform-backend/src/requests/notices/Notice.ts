/** A notification to be sent. */
export interface Notice {
  /** Entity references of people and groups. */
  recipients: string[];
  /** Whoever caused it, and need not be told. */
  exclude?: string;
  title: string;
  description: string;
  /** Path in the portal. */
  link: string;
  /** What people can turn off. */
  topic: string;
  /** The same scope replaces the notification before instead of piling up. */
  scope: string;
  severity: 'low' | 'normal' | 'high' | 'critical';
}
