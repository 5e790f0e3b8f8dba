-- Takes permits from sliding windows, all or nothing over the rules of one policy, by Redis' clock alone.
-- KEYS  one list per rule: its total, then "stamp:count" entries, oldest first
-- ARGV  need, want, back; then per rule: limit, window ms, step ms, stamp of the permits that come back
-- Gives granted; then per rule: remaining, ms until the oldest entry leaves, stamp, ms this grant may be spent in
--
-- Permits of a lease are counted at the END of their step, which is as long as they may be spent: they stay in the
-- window longer than they were used, never shorter. That keeps every window exact however many gateways share it.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local need, want, back = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local granted, totals = want, {}

local function entry(key, index)
  local text = redis.call('LINDEX', key, index)
  if not text then return nil end
  local stamp, count = string.match(text, '^(%d+):(%d+)$')
  return tonumber(stamp), tonumber(count)
end

local function give_back(key, stamp)
  for index = -1, -8, -1 do
    local at, count = entry(key, index)
    if not at then return 0 end
    if at == stamp then
      local returned = math.min(back, count)
      redis.call('LSET', key, index, string.format('%.0f:%.0f', at, count - returned))
      return returned
    end
  end
  return 0
end

for i, key in ipairs(KEYS) do
  local limit, window, given = tonumber(ARGV[i * 4]), tonumber(ARGV[i * 4 + 1]), tonumber(ARGV[i * 4 + 3])
  local total = tonumber(redis.call('LPOP', key) or '0')
  if back > 0 then total = total - give_back(key, given) end
  local at, count = entry(key, 0)
  while at and at + window <= now do
    redis.call('LPOP', key)
    total = total - count
    at, count = entry(key, 0)
  end
  totals[i] = total
  local left = math.max(0, limit - total)
  -- Near the limit a lease gets a share only, so that no gateway sits on the last permits.
  granted = math.min(granted, left, math.max(need, math.floor(left / 8)))
end

local reply = {granted}
for i, key in ipairs(KEYS) do
  local limit, window, step = tonumber(ARGV[i * 4]), tonumber(ARGV[i * 4 + 1]), tonumber(ARGV[i * 4 + 2])
  local stamp = math.ceil(now / step) * step
  if granted > 0 then
    local last, count = entry(key, -1)
    if last == stamp then
      redis.call('LSET', key, -1, string.format('%.0f:%.0f', stamp, count + granted))
    else
      redis.call('RPUSH', key, string.format('%.0f:%.0f', stamp, granted))
    end
  end
  local oldest = entry(key, 0)
  if oldest then
    redis.call('LPUSH', key, totals[i] + granted)
    redis.call('PEXPIRE', key, window + step)
  end
  reply[#reply + 1] = math.max(0, limit - totals[i] - granted)
  reply[#reply + 1] = oldest and math.max(1, oldest + window - now) or window
  reply[#reply + 1] = stamp
  reply[#reply + 1] = stamp - now
end
return reply
