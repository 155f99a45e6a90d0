// cdk8s-plus: its own constructs for what it knows, and a chart for each service as its docs have it.
/* eslint-disable no-new -- constructs register themselves with their chart */
const { App, ApiObject, Chart, Size } = require('cdk8s');
const kplus = require('cdk8s-plus-33');
const { services, folder } = require('./objects.cjs');

/** Constructs by kind; other kinds are plain objects. */
const constructs = {
  ServiceAccount: chart => new kplus.ServiceAccount(chart, 'account'),
  ConfigMap: (chart, { data }) =>
    new kplus.ConfigMap(chart, 'config', { data }),
  Deployment: chart =>
    new kplus.Deployment(chart, 'deployment', {
      containers: [
        {
          image: 'registry.corp.example/app:1',
          ports: [{ number: 8080 }],
          envVariables: {
            LOG_LEVEL: kplus.EnvValue.fromValue('info'),
            REGION: kplus.EnvValue.fromValue('europe-west1'),
          },
          liveness: kplus.Probe.fromHttpGet('/healthz', { port: 8080 }),
          readiness: kplus.Probe.fromHttpGet('/readyz', { port: 8080 }),
          resources: {
            cpu: { request: kplus.Cpu.millis(200) },
            memory: { request: Size.mebibytes(256) },
          },
        },
      ],
    }),
  Service: (chart, _object, { deployment }) =>
    new kplus.Service(chart, 'service', {
      ports: [{ port: 80, targetPort: 8080 }],
      ...(deployment && { selector: deployment }),
    }),
  HorizontalPodAutoscaler: (chart, _object, { deployment }) =>
    deployment &&
    new kplus.HorizontalPodAutoscaler(chart, 'autoscaler', {
      target: deployment,
      maxReplicas: 10,
      metrics: [
        kplus.Metric.resourceCpu(kplus.MetricTarget.averageUtilization(70)),
      ],
    }),
};

const app = new App({ outdir: folder });
for (const { name, objects } of services()) {
  const chart = new Chart(app, name);
  const made = {};
  objects.forEach((object, position) => {
    const construct = constructs[object.kind];
    if (construct && !made[object.kind]) {
      made[object.kind] = true;
      const result = construct(chart, object, made);
      if (object.kind === 'Deployment') {
        made.deployment = result;
      }
    } else {
      new ApiObject(chart, String(position), object);
    }
  });
}
app.synth();
