import { bearer, refresh } from './credentials'
import { ApiProblem, problemOf, unreachable } from './problem'

export interface UploadOptions {
  /** Called with the share sent, 0 to 1. fetch cannot tell it, hence XMLHttpRequest. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

function post<T>(path: string, form: FormData, token: string | null, options: UploadOptions): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', path)
    call.setRequestHeader('Accept', 'application/json')
    if (token) call.setRequestHeader('Authorization', `Bearer ${token}`)
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    }
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(JSON.parse(call.responseText) as T)
      else reject(problemOf(call.status, call.responseText, (name) => call.getResponseHeader(name)))
    }
    call.onerror = () => reject(unreachable())
    call.onabort = () => reject(new DOMException('Upload stopped', 'AbortError'))
    options.signal?.addEventListener('abort', () => call.abort())
    call.send(form)
  })
}

/** Sends a form with a file, telling how far it got. Throws ApiProblem on any refusal. */
export async function upload<T>(path: string, form: FormData, options: UploadOptions = {}): Promise<T> {
  const token = await bearer()
  try {
    return await post<T>(path, form, token, options)
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.status !== 401) throw problem
    const session = await refresh()
    return post<T>(path, form, session.token, options)
  }
}
