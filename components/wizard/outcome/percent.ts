/** A probability as the reader sees it; never a certainty that no check can give. */
export function percent(probability: number): string {
  const rounded = Math.round(probability * 100);
  if (rounded < 1) return "< 1 %";
  return rounded > 99 ? "> 99 %" : `${rounded} %`;
}
