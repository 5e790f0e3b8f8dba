/** Hands a file to the browser's download list. */
export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The click has been handled by the end of this task; only then may the address go.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
