import { fixSeed } from '@ridgeway/properties';

fixSeed();
