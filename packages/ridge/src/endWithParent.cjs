// Preloaded into the portal's process: when ./ridge is gone, however that
// happened, the portal stops as well instead of keeping the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
