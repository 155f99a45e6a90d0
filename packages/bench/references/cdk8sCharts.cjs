// cdk8s with a chart for each service.
/* eslint-disable no-new -- constructs register themselves with their chart */
const { App, ApiObject, Chart } = require('cdk8s');
const { services, folder } = require('./objects.cjs');

const app = new App({ outdir: folder });
for (const { name, objects } of services()) {
  const chart = new Chart(app, name);
  objects.forEach((object, position) => {
    new ApiObject(chart, String(position), object);
  });
}
app.synth();
