export { chooseTargets, openTermbase } from '../glossary/index.ts';
export { articleOutputs } from './article-outputs.ts';
