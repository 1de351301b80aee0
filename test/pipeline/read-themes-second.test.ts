import { readThemes } from './read-themes.ts';

readThemes(1);
