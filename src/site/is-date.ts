/** Whether a text is a day as machines write it, or a moment of one. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(text);
