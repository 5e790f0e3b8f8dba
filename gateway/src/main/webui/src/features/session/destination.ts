/** Where to go after signing in: the page asked for, if it is one of ours. */
export function destination(next: string | null): string {
  // `//host` and `/\host` would leave for another site.
  return next && /^\/(?![/\\])/.test(next) ? next : '/leads'
}
