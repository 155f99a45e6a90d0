/** A component that somebody wrote into the catalog by hand. */
export interface ComponentStory {
  name: string;
  /** Team that owns it; absent where nobody is named. */
  owner: string;
  since?: string;
  /** Another team took it over. */
  taken?: { at: string; by: string };
  /** Day on which it went out of service. */
  until?: string;
}

/** Services of Fernhill that the catalog knew before the platform did, and those that came beside it. */
export const COMPONENTS: readonly ComponentStory[] = [
  { name: 'cart', owner: 'commerce' },
  { name: 'prices', owner: 'commerce' },
  { name: 'checkout', owner: 'commerce' },
  { name: 'orders', owner: 'commerce' },
  { name: 'loyalty-points', owner: 'commerce' },
  { name: 'inventory', owner: 'retail' },
  { name: 'search', owner: 'retail' },
  { name: 'catalogue', owner: 'retail' },
  { name: 'supplier-feed', owner: 'retail' },
  { name: 'product-images', owner: 'web', since: '2025-02-11' },
  { name: 'storefront', owner: 'web' },
  { name: 'newsletter', owner: 'web' },
  { name: 'shop-blog', owner: 'web', until: '2025-12-01' },
  { name: 'store-finder', owner: 'store-systems' },
  { name: 'gift-vouchers', owner: 'store-systems' },
  {
    name: 'till-sync',
    owner: 'store-systems',
    taken: { at: '2026-04-15', by: 'payments' },
  },
  { name: 'stock-terminal', owner: 'store-systems', until: '2026-03-31' },
  { name: 'ledger', owner: 'payments' },
  { name: 'charge', owner: 'payments' },
  { name: 'direct-debits', owner: 'payments', until: '2026-06-30' },
  { name: 'warehouse-scanner', owner: 'logistics' },
  { name: 'parcel-tracker', owner: 'logistics' },
  { name: 'returns-desk', owner: 'logistics', since: '2025-09-01' },
];
