import { useEffect, useState } from 'react'

/** Gives one of a mail's pictures by its place among them. */
export type LoadPicture = (number: number) => Promise<Blob>

export interface Pictures {
  state: 'waiting' | 'loading' | 'shown'
  /** How many could not be loaded. */
  missing: number
  show: (mail: Document) => void
}

/** The pictures of a mail that wait in `data-src`: they come as files from our own service, or not at all. */
export function usePictures(load: LoadPicture | undefined): Pictures {
  const [state, setState] = useState<Pictures['state']>('waiting')
  const [missing, setMissing] = useState(0)
  const [addresses] = useState<string[]>([])
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses])
  const show = async (mail: Document) => {
    if (!load) return
    setState('loading')
    const waiting = [...mail.querySelectorAll<HTMLImageElement>('img[data-src]')]
    const outcomes = await Promise.allSettled(
      waiting.map(async (picture, number) => {
        const address = URL.createObjectURL(await load(number))
        addresses.push(address)
        picture.src = address
        picture.removeAttribute('data-src')
      }),
    )
    setMissing(outcomes.filter(({ status }) => status === 'rejected').length)
    setState('shown')
  }
  return { state, missing, show: (mail) => void show(mail) }
}
