import type { RuleStyle, ThemeTokens } from './theme.ts';

type Rules = ThemeTokens['rules'];
type LifelineRole = 'lifeline' | 'lifeline-foot';

/** A theme as its schema leaves it: it may not speak of lifelines. */
export interface WrittenTokens extends Omit<ThemeTokens, 'rules'> {
  readonly rules: Omit<Rules, LifelineRole> & Partial<Pick<Rules, LifelineRole>>;
}

/** Dashes of a lifeline whose look is left open, px. */
const DASH = [6, 5];

/** The theme with a look for lifelines: where it has none, that of its plain rules, dashed; the bar at the foot is solid. */
export function withLifelines(tokens: WrittenTokens): ThemeTokens {
  const plain: RuleStyle = { ...tokens.rules.rule, form: 'plain', dash: [] };
  return { ...tokens, rules: { lifeline: { ...plain, dash: DASH }, 'lifeline-foot': plain, ...tokens.rules } };
}
