/** The versions between which the migrations of this folder lead. */
export const HOP = {
  from: 'ridgeway.dev/v1beta1',
  to: 'ridgeway.dev/v1',
} as const;
