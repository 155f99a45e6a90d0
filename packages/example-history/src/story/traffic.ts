import { Durations } from '../telemetry/buckets';

/** Requests from one workload to another, at the busiest hour of the day. */
export interface FlowStory {
  /** `commerce/checkout`; a namespace that is no sector stands as it is: `istio-ingress/shop-istio`. */
  from: string;
  to: string;
  /** Per second. */
  rate: number;
  takes: Durations;
  /** Share of requests that fail on a usual day. */
  failing: number;
  /** The callee refuses each of them, because nothing was agreed. */
  refused?: boolean;
}

/** Where customers come in. */
const INGRESS = 'istio-ingress/shop-istio';

const USUAL = 0.00012;

/** Half of the requests, 99 of 100; in milliseconds. */
function ms(p50: number, p99: number): Durations {
  return { p50: p50 / 1000, p99: p99 / 1000 };
}

/** Who calls whom at Fernhill, from the shop inwards. */
export const FLOWS: readonly FlowStory[] = [
  {
    from: INGRESS,
    to: 'web/storefront',
    rate: 64,
    takes: ms(80, 560),
    failing: USUAL,
  },
  {
    from: INGRESS,
    to: 'commerce/checkout',
    rate: 4,
    takes: ms(80, 190),
    failing: USUAL,
  },
  {
    from: INGRESS,
    to: 'retail/catalog',
    rate: 48,
    takes: ms(16, 100),
    failing: USUAL,
  },
  {
    from: 'web/storefront',
    to: 'retail/catalog',
    rate: 36,
    takes: ms(18, 105),
    failing: USUAL,
  },
  {
    from: 'web/storefront',
    to: 'retail/search',
    rate: 9,
    takes: ms(45, 240),
    failing: 0.0004,
  },
  {
    from: 'web/storefront',
    to: 'commerce/prices',
    rate: 42,
    takes: ms(8, 48),
    failing: USUAL,
  },
  {
    from: 'web/storefront',
    to: 'commerce/cart',
    rate: 18,
    takes: ms(12, 85),
    failing: USUAL,
  },
  {
    from: 'web/storefront',
    to: 'commerce/checkout',
    rate: 3.5,
    takes: ms(85, 200),
    failing: USUAL,
  },
  {
    from: 'web/storefront',
    to: 'web/account',
    rate: 7,
    takes: ms(24, 190),
    failing: USUAL,
  },
  {
    from: 'commerce/checkout',
    to: 'commerce/cart',
    rate: 6,
    takes: ms(12, 90),
    failing: USUAL,
  },
  {
    from: 'commerce/checkout',
    to: 'commerce/prices',
    rate: 6,
    takes: ms(7, 45),
    failing: USUAL,
  },
  {
    from: 'commerce/checkout',
    to: 'retail/inventory',
    rate: 6,
    takes: ms(11, 84),
    failing: USUAL,
  },
  {
    from: 'commerce/checkout',
    to: 'retail/orders',
    rate: 3,
    takes: ms(40, 260),
    failing: 0.0003,
  },
  {
    from: 'commerce/checkout',
    to: 'payments/charge',
    rate: 3,
    takes: ms(180, 520),
    failing: 0.0008,
  },
  {
    from: 'commerce/cart',
    to: 'commerce/prices',
    rate: 12,
    takes: ms(7, 46),
    failing: USUAL,
  },
  {
    from: 'commerce/cart',
    to: 'retail/catalog',
    rate: 9,
    takes: ms(18, 100),
    failing: USUAL,
  },
  {
    from: 'commerce/prices',
    to: 'commerce/promotions',
    rate: 11,
    takes: ms(12, 95),
    failing: 0.0008,
  },
  {
    from: 'payments/charge',
    to: 'payments/fraud',
    rate: 3,
    takes: ms(95, 330),
    failing: 0.0011,
  },
  {
    from: 'payments/charge',
    to: 'payments/ledger',
    rate: 3,
    takes: ms(15, 70),
    failing: 0,
  },
  {
    from: 'payments/charge',
    to: 'payments/card-terminals',
    rate: 0.8,
    takes: ms(40, 300),
    failing: 0.002,
  },
  {
    from: 'payments/card-terminals',
    to: 'payments/charge',
    rate: 1.2,
    takes: ms(190, 530),
    failing: 0.0008,
  },
  {
    from: 'retail/orders',
    to: 'retail/inventory',
    rate: 3,
    takes: ms(12, 88),
    failing: USUAL,
  },
  {
    from: 'retail/orders',
    to: 'retail/catalog',
    rate: 3,
    takes: ms(18, 100),
    failing: USUAL,
  },
  {
    from: 'retail/orders',
    to: 'payments/ledger',
    rate: 2,
    takes: ms(16, 75),
    failing: 0,
  },
  {
    from: 'retail/search',
    to: 'retail/catalog',
    rate: 1,
    takes: ms(24, 120),
    failing: USUAL,
  },
  {
    from: 'web/account',
    to: 'retail/orders',
    rate: 3.5,
    takes: ms(38, 240),
    failing: 0.0003,
  },
  {
    from: 'web/account',
    to: 'web/geocoder',
    rate: 1.5,
    takes: ms(14, 90),
    failing: USUAL,
  },
  {
    from: INGRESS,
    to: 'web/store-finder',
    rate: 1.8,
    takes: ms(35, 210),
    failing: 0.0005,
  },
  {
    from: 'web/store-finder',
    to: 'web/account',
    rate: 0.6,
    takes: ms(26, 170),
    failing: USUAL,
  },
  // Declared, and payments/fraud still waits for the other side to agree.
  {
    from: 'payments/fraud',
    to: 'retail/orders',
    rate: 0.5,
    takes: ms(2, 6),
    failing: 0,
    refused: true,
  },
  // Nobody declared these: a forgotten address in a setting, and a scanner of the warehouse.
  {
    from: 'web/account',
    to: 'commerce/cart',
    rate: 0.4,
    takes: ms(2, 6),
    failing: 0,
    refused: true,
  },
  {
    from: 'warehouse/scanner-gateway',
    to: 'retail/inventory',
    rate: 0.2,
    takes: ms(2, 7),
    failing: 0,
    refused: true,
  },
];

/** Services whose proxies nobody scrapes: their own metrics, in the convention they follow, are all there is. */
export const OWN_METRICS: Readonly<
  Record<string, 'opentelemetry' | 'prometheus'>
> = {
  'web/store-finder': 'opentelemetry',
  'commerce/promotions': 'prometheus',
};

/** An image that leaks connections, on the last day of the recording; callers feel it. */
export const INCIDENT = {
  subject: 'retail/orders',
  from: '2026-11-20T11:50',
  until: '2026-11-20T14:05',
  takes: ms(410, 4600),
  /** By callee: share of requests that fail meanwhile. */
  failing: {
    'retail/orders': 0.34,
    'commerce/checkout': 0.06,
    'web/account': 0.02,
  },
} as const;
