/** The id of what is labelled so, whatever the case: people write labels where ids belong. */
export function findByLabel(
  text: string,
  things: Readonly<Record<string, string | { readonly label: string }>>,
): string | undefined {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries(things).find(([, written]) => {
    const label = typeof written === 'string' ? written : written.label;
    return label.trim().toLowerCase() === wanted;
  });
  return found?.[0];
}
