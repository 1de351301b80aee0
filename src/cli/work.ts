// What a run needs once there is something to do. It takes a while to load, so it is one part of the program.
export { planSpecs } from './plan-specs.ts';
export { renderAll } from './render-all.ts';
