// cdk8s with all objects in one chart.
/* eslint-disable no-new -- constructs register themselves with their chart */
const { App, ApiObject, Chart } = require('cdk8s');
const { services, folder } = require('./objects.cjs');

const app = new App({ outdir: folder });
const chart = new Chart(app, 'all');
for (const { name, objects } of services()) {
  objects.forEach((object, position) => {
    new ApiObject(chart, `${name}-${position}`, object);
  });
}
app.synth();
