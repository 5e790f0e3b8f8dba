/** An amount in a currency; small ones with as many decimals as they need: `$0.0079`. */
export function money(amount: number, currency: string): string {
  const small = amount !== 0 && Math.abs(amount) < 0.1
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    maximumFractionDigits: small ? 4 : 2,
  }).format(amount)
}
