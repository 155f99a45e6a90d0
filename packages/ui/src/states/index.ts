export * from './EmptyState';
export * from './LoadingState';
export * from './ForbiddenState';
export * from './ErrorState';
export * from './errorKind';
