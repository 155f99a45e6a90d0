/** Namespace of the mesh's control plane. */
export const CONTROL_PLANE_NAMESPACE = 'istio-system';
/** Port of the control plane that proxies get their configuration and certificates from. */
export const CONTROL_PLANE_PORT = 15012;
/** Port of the gateway between clusters of one mesh. */
export const EAST_WEST_PORT = 15443;
/** Labels of the pods of the gateway between clusters of one mesh. */
export const EAST_WEST_LABELS = { istio: 'eastwestgateway' };
/** Processor share and memory that every proxy asks for; counted in the sector's quota. */
export const PROXY_REQUESTS = { cpu: '100m', memory: '128Mi' };
/** Most memory and processor share of a proxy. */
export const PROXY_LIMITS = { cpu: '1', memory: '512Mi' };
/**
 * Port of a proxy with its own metrics and those of the service, which the proxy reads and adds.
 * It is not captured: the mesh asks nobody there for an identity, and the network decides alone.
 */
export const PROXY_METRICS_PORT = 15020;
/** Path of the metrics at that port. */
export const PROXY_METRICS_PATH = '/stats/prometheus';
