/** Containers of a workload, as they stand in its intent. */
export interface WorkloadStory {
  subject: string;
  container: string;
  /** Cores. */
  requested: number;
  /** Bytes that it may use. */
  memory: number;
  /** Share of the requested cores at the busiest hour. */
  busy: number;
  /** Share of the memory. */
  full: number;
}

/** Bytes. */
export const MEBIBYTE = 1024 * 1024;

/** What runs in production; web/newsletter runs, and nobody calls it. */
export const WORKLOADS: readonly WorkloadStory[] = [
  {
    subject: 'commerce/cart',
    container: 'app',
    requested: 0.1,
    memory: 256,
    busy: 0.62,
    full: 0.55,
  },
  {
    subject: 'commerce/checkout',
    container: 'app',
    requested: 0.2,
    memory: 512,
    busy: 0.48,
    full: 0.61,
  },
  {
    subject: 'commerce/prices',
    container: 'app',
    requested: 0.25,
    memory: 512,
    busy: 0.71,
    full: 0.44,
  },
  {
    subject: 'commerce/promotions',
    container: 'app',
    requested: 0.05,
    memory: 256,
    busy: 0.55,
    full: 0.38,
  },
  {
    subject: 'payments/charge',
    container: 'app',
    requested: 0.2,
    memory: 512,
    busy: 0.33,
    full: 0.5,
  },
  {
    subject: 'payments/fraud',
    container: 'app',
    requested: 0.4,
    memory: 1024,
    busy: 0.66,
    full: 0.78,
  },
  {
    subject: 'payments/ledger',
    container: 'app',
    requested: 0.5,
    memory: 2048,
    busy: 0.18,
    full: 0.35,
  },
  {
    subject: 'retail/catalog',
    container: 'app',
    requested: 0.5,
    memory: 1024,
    busy: 0.69,
    full: 0.57,
  },
  {
    subject: 'retail/inventory',
    container: 'app',
    requested: 0.2,
    memory: 512,
    busy: 0.4,
    full: 0.49,
  },
  {
    subject: 'retail/orders',
    container: 'app',
    requested: 0.25,
    memory: 768,
    busy: 0.58,
    full: 0.64,
  },
  {
    subject: 'web/account',
    container: 'app',
    requested: 0.1,
    memory: 384,
    busy: 0.5,
    full: 0.52,
  },
  {
    subject: 'web/newsletter',
    container: 'app',
    requested: 0.05,
    memory: 192,
    busy: 0.04,
    full: 0.3,
  },
  {
    subject: 'web/store-finder',
    container: 'web',
    requested: 0.05,
    memory: 128,
    busy: 0.31,
    full: 0.41,
  },
  {
    subject: 'web/storefront',
    container: 'app',
    requested: 0.5,
    memory: 1024,
    busy: 0.77,
    full: 0.68,
  },
].map(workload => ({ ...workload, memory: workload.memory * MEBIBYTE }));
