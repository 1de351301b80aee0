/** Commands that go on until they are ended, loaded together. */
export { liveSettings } from '../cli/live-settings.ts';
export { runPreview } from './preview-command.ts';
export { runWatch } from './watch-command.ts';
