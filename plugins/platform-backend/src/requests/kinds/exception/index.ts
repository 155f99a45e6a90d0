export { exception } from './exception';
