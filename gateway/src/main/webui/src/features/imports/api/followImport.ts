import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { follow } from '@/shared/api/eventStream'
import { request } from '@/shared/api/http'
import type { ImportState, ImportStatus } from '@/shared/api/types/import'
import { importKeys } from './keys'

const POLL_MS = 1_500

/** Whether nothing more will happen to an import. */
export function ended(status: ImportState): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}

/**
 * GET /leads/import-status/{id}, then its event stream until it ends. Where the stream is cut, for
 * example by a proxy that buffers, the status is polled instead.
 */
export function useImport(id: string) {
  const cache = useQueryClient()
  const [streaming, setStreaming] = useState(true)
  const path = `/leads/import-status/${encodeURIComponent(id)}`
  const query = useQuery({
    queryKey: importKeys.one(id),
    queryFn: ({ signal }) => request<ImportStatus>(path, { signal }),
    refetchInterval: (state) => {
      const job = state.state.data
      return !streaming && job && !ended(job.status) ? POLL_MS : false
    },
  })
  const live = query.data !== undefined && !ended(query.data.status)
  useEffect(() => {
    if (!live) return
    const stop = new AbortController()
    const take = ({ event, data }: { event: string; data: string }) => {
      if (event === 'progress') cache.setQueryData(importKeys.one(id), JSON.parse(data) as ImportStatus)
    }
    follow(`${path}/events`, take, stop.signal)
      .catch(() => undefined)
      .finally(() => {
        if (!stop.signal.aborted) setStreaming(false)
      })
    return () => stop.abort()
  }, [cache, id, live, path])
  const done = query.data !== undefined && ended(query.data.status)
  useEffect(() => {
    // New leads are there: lists that were read before are old.
    if (done) void cache.invalidateQueries({ queryKey: ['leads'] })
  }, [cache, done])
  return query
}
