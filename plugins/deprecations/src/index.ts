export { deprecationsPlugin as default } from './plugin';
