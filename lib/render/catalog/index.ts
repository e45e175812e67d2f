export { renderDay } from './day-page.ts';
export { renderFront } from './front-page.ts';
export { renderMonth } from './month-page.ts';
export { renderPair } from './pair-page.ts';
export { renderTermList } from './term-list-page.ts';
export { renderTerm } from './term-page.ts';
export { renderUndated } from './undated-page.ts';
