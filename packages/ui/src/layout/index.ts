export * from './DialogForm';
export * from './FactList';
export * from './Section';
export * from './StatTile';
