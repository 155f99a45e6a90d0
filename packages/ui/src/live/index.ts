export * from './usePlatformSignal';
export * from './useLive';
export * from './LiveView';
export * from './useSettled';
