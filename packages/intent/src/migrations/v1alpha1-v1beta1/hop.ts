/** The versions between which the migrations of this folder lead. */
export const HOP = {
  from: 'ridgeway.dev/v1alpha1',
  to: 'ridgeway.dev/v1beta1',
} as const;

/** The only container, as later versions call it. */
export const APP = ['spec', 'containers', 'app'] as const;
